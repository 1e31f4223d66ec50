/** Draws scenes where nobody sees them, to know whether they can be drawn. */
import type { BrowserWindow } from 'electron';
import type { KioskState, Language, SceneAddress, StageState } from '../contract';
import type { Size } from '../cli';
import { noAids } from '../stage/aids';
import { openUnseenPage, type PagePlan, type UnseenPage } from './unseen-page';

export interface UnseenPlan extends PagePlan {
  /** The window that people see: pages are drawn in its shape. */
  window: BrowserWindow;
  /** What the page is to draw; the scene and the language are its own. */
  state: KioskState;
}

export interface UnseenScene {
  scene: SceneAddress;
  language: Language;
}

/** `fault` in Vietnamese; null when the scene was drawn. */
export interface Rendered extends UnseenScene {
  fault: string | null;
}

/** In pixels. */
const longestSide = 1920;

/**
 * Draws one scene after another in a page of its own. After a fault the next scene has a new page.
 * @param until asked before each scene: what is left then is not drawn, and missing in the answer.
 */
export async function renderUnseen(
  plan: UnseenPlan,
  scenes: readonly UnseenScene[],
  until: (results: readonly Rendered[]) => boolean,
): Promise<Rendered[]> {
  const { state } = plan;
  const size = drawnSize(plan.window.getContentSize());
  const results: Rendered[] = [];
  let page: UnseenPage | undefined;
  try {
    for (const scene of scenes) {
      if (until(results)) break;
      page ??= openUnseenPage(plan, { size, state });
      const { fault } = await page.draw(stageOf(state.stage, scene));
      results.push({ ...scene, fault });
      if (fault === null) continue;
      page.close();
      page = undefined;
    }
  } finally {
    page?.close();
  }
  return results;
}

/**
 * Everything on a page grows with it, so a large one is drawn smaller: 3840×2160 in software on two
 * cores takes 0.9 s a scene, 1920×1080 takes 0.15 s.
 */
export function drawnSize([width = 0, height = 0]: number[]): Size {
  const scale = Math.min(1, longestSide / Math.max(width, height, 1));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** A visitor's stage at the scene, whoever has the screen. */
function stageOf(stage: StageState, { scene, language }: UnseenScene): StageState {
  return {
    ...stage,
    mode: 'browse',
    owner: 'visitor',
    scene,
    language,
    aids: noAids(),
    trail: [],
    ground: 'day',
    lobby: null,
    asleep: false,
    resetIn: null,
    cleaning: null,
    talk: null,
    picking: null,
  };
}
