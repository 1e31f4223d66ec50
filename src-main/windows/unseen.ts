/** Draws scenes where nobody sees them, to know whether they can be drawn. */
import { BrowserWindow } from 'electron';
import { channels } from '../channels';
import type { KioskState, Language, SceneAddress, StageState } from '../contract';
import { isBlank } from './blank';
import type { Guests } from './guests';
import { windowOptions } from './options';
import type { Origin } from './origin';

export interface UnseenPlan {
  /** The window that people see: pages are drawn in its shape. */
  window: BrowserWindow;
  preload: string;
  origin: Origin;
  guests: Guests;
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

/** How long one scene may take; visitors would have gone. */
const sceneMs = 4_000;
/** In pixels. */
const longestSide = 1920;
/** The picture is judged small: so many pixels across. */
const judgedWidth = 240;

/**
 * Draws one scene after another in a page of its own. After a fault the next scene has a new page.
 * @param until asked before each scene: what is left then is not drawn, and missing in the answer.
 */
export async function renderUnseen(
  plan: UnseenPlan,
  scenes: readonly UnseenScene[],
  until: (results: readonly Rendered[]) => boolean,
): Promise<Rendered[]> {
  const results: Rendered[] = [];
  let page: UnseenPage | undefined;
  try {
    for (const scene of scenes) {
      if (until(results)) break;
      page ??= openPage(plan);
      const fault = await page.draw(scene);
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

interface UnseenPage {
  /** Draws a scene; tells what went wrong. Never throws. */
  draw(scene: UnseenScene): Promise<string | null>;
  close(): void;
}

function openPage({ window: seen, preload, origin, guests, state }: UnseenPlan): UnseenPage {
  const size = drawnSize(seen.getContentSize());
  const { webPreferences } = windowOptions({
    display: { x: 0, y: 0, ...size },
    windowed: size,
    preload,
    devTools: false,
  });
  const window = new BrowserWindow({
    ...size,
    show: false,
    frame: false,
    focusable: false,
    skipTaskbar: true,
    useContentSize: true,
    enableLargerThanScreen: true,
    // A window that is merely hidden draws six frames a second, and its pictures come late.
    webPreferences: { ...webPreferences, offscreen: true },
  });
  const contents = window.webContents;
  let stage: StageState | undefined;
  let heard: ((fault: string | null) => void) | undefined;
  const fail = (fault: string): void => heard?.(fault);

  guests.admit(contents, {
    state: () => ({ ...state, packWarning: null, setUp: false, stage: stage ?? state.stage }),
    onEvent: (event) => {
      if (event.type === 'painted' && event.scene === stage?.scene) heard?.(null);
      if (event.type === 'failed') fail(`trang báo lỗi: ${firstLine(event.error)}`);
    },
  });
  contents.on('render-process-gone', (_event, { reason }) => fail(`trang bị tắt (${reason})`));
  contents.on('console-message', (...[event, level, message]) => {
    const told = readMessage(event, level, message);
    if (told !== null && !told.startsWith(harmless)) fail(`trang báo lỗi: ${firstLine(told)}`);
  });

  const painted = (next: StageState): Promise<string | null> => {
    const first = stage === undefined;
    stage = next;
    const answer = new Promise<string | null>((resolve) => (heard = resolve));
    if (first) contents.loadURL(origin.start).then(calm, (error) => fail(String(error)));
    else contents.send(channels.stage, next);
    return answer;
  };

  /** Nobody watches: what moves is shown as it ends. */
  const calm = async (): Promise<void> => {
    const features = [{ name: 'prefers-reduced-motion', value: 'reduce' }];
    if (!contents.debugger.isAttached()) contents.debugger.attach('1.3');
    await contents.debugger.sendCommand('Emulation.setEmulatedMedia', { features });
  };

  const drawn = async (next: StageState, isLate: () => boolean): Promise<string | null> => {
    const fault = await painted(next);
    if (fault !== null) return fault;
    const erred = new Promise<string | null>((resolve) => (heard = resolve));
    const seen = async (): Promise<null> => {
      await contents.executeJavaScript(twoFrames);
      while (!isLate() && (await isBlankNow())) await pause();
      return null;
    };
    return Promise.race([erred, seen()]);
  };

  const isBlankNow = async (): Promise<boolean> => {
    const picture = (await contents.capturePage()).resize({ width: judgedWidth });
    return isBlank({ ...picture.getSize(), data: picture.toBitmap() });
  };

  return {
    async draw({ scene, language }) {
      const next = stageOf(state.stage, scene, language);
      let late = false;
      let timer: NodeJS.Timeout | undefined;
      const timeout = new Promise<string>((resolve) => {
        timer = setTimeout(() => {
          late = true;
          resolve(`không hiện gì sau ${sceneMs / 1000} giây`);
        }, sceneMs);
      });
      try {
        return await Promise.race([drawn(next, () => late), timeout]);
      } catch (error) {
        return String(error);
      } finally {
        clearTimeout(timer);
        heard = undefined;
      }
    },
    close: () => window.destroy(),
  };
}

/** Painted means that a frame is on its way: until it is out, a picture shows the scene before. */
const twoFrames = `new Promise((resolve) =>
  requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))))`;

/** Between two looks at a page that is still empty. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

/** Says that what changed in answer to a measurement is measured in the next frame. */
const harmless = 'ResizeObserver loop';

/** Without the places in the code. */
const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

/**
 * Everything on a page grows with it, so a large one is drawn smaller: 3840×2160 in software on two
 * cores takes 0.9 s a scene, 1920×1080 takes 0.15 s.
 */
function drawnSize([width = 0, height = 0]: number[]): { width: number; height: number } {
  const scale = Math.min(1, longestSide / Math.max(width, height, 1));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** A visitor's stage at the scene, whoever has the screen. */
function stageOf(stage: StageState, scene: SceneAddress, language: Language): StageState {
  return {
    ...stage,
    mode: 'browse',
    owner: 'visitor',
    scene,
    language,
    trail: [],
    ground: 'day',
    lobby: null,
    asleep: false,
    resetIn: null,
    cleaning: null,
  };
}

/** An error on the page's console. Electron 35 and later tell it in the event, earlier ones beside it. */
function readMessage(event: unknown, level: unknown, message: unknown): string | null {
  if (level !== undefined) return level === 3 ? String(message) : null;
  const told = event as { level?: unknown; message?: unknown };
  return told.level === 'error' ? String(told.message) : null;
}
