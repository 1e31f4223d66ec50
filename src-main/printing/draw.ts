/** Draws a deck in pages that nobody sees. */
import type { NativeImage } from 'electron';
import type { Deck, KioskState, Language } from '../contract';
import type { Size } from '../cli';
import { openTalk } from '../talk/talk';
import { speakerOf } from '../talk/views';
import { openUnseenPage, type PagePlan, type UnseenPage } from '../windows/unseen-page';
import type { Place } from './document';
import { inInches, inPoints, page as pageSize, sheet } from './sizes';
import type { PrintStep } from './steps';
import { stillStage } from './still';

/** What was to be printed could not be drawn; the message says it in Vietnamese. */
export class NotDrawn extends Error {
  override readonly name = 'NotDrawn';
}

export interface DrawPlan {
  page: PagePlan;
  state: KioskState;
  language: Language;
}

/** Each step as a PDF file of one page. @throws NotDrawn */
export async function* drawPages(
  plan: DrawPlan,
  steps: readonly PrintStep[],
): AsyncGenerator<Uint8Array> {
  for await (const { page } of drawSteps(plan, steps, pageSize)) {
    yield page.print({
      pageSize: inInches(pageSize),
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      printBackground: true,
    });
  }
}

/** Each step as a PNG. @throws NotDrawn */
export async function* drawPictures(
  plan: DrawPlan,
  steps: readonly PrintStep[],
  size: Size,
): AsyncGenerator<Uint8Array> {
  for await (const { picture } of drawSteps(plan, steps, size)) yield picture.toPNG();
}

async function* drawSteps(
  { page: how, state, language }: DrawPlan,
  steps: readonly PrintStep[],
  size: Size,
): AsyncGenerator<{ page: UnseenPage; picture: NativeImage }> {
  const page = openUnseenPage(how, { size, state, kind: 'still' });
  try {
    for (const [index, { title, scene, ink }] of steps.entries()) {
      const drawn = await page.draw(stillStage({ scene, language, ink, step: index }));
      if (drawn.fault !== null) {
        throw new NotDrawn(`Không vẽ được bước ${index + 1} (${title.vi}): ${drawn.fault}.`);
      }
      yield { page, picture: drawn.picture };
    }
  } finally {
    page.close();
  }
}

export interface Handout {
  /** PDF: a sheet for each step, with its notes and room for its scene. */
  sheets: Uint8Array;
  /** Where the scene belongs on each. */
  room: Place;
}

/** The sheets of notes. @throws NotDrawn */
export async function drawHandout(
  { page: how, state, language }: DrawPlan,
  deck: Deck,
): Promise<Handout> {
  const speaker = speakerOf(openTalk(deck, 0, null), { notes: 'shown', ready: true }, 0);
  const page = openUnseenPage(how, {
    size: sheet,
    state: { ...state, role: 'speaker', speaker },
    kind: 'handout',
  });
  try {
    const { fault } = await page.draw(
      stillStage({ scene: speaker.scene, language, ink: [], step: 0 }),
    );
    if (fault !== null) throw new NotDrawn(`Không vẽ được trang ghi chú: ${fault}.`);
    const { x, y, width, height } = await page.ask<Place>(roomOnSheet);
    return {
      sheets: await page.print({ preferCSSPageSize: true, printBackground: true }),
      room: {
        x: inPoints(x),
        y: inPoints(y),
        width: inPoints(width),
        height: inPoints(height),
      },
    };
  } finally {
    page.close();
  }
}

/** In CSS pixels. */
const roomOnSheet = `(() => {
  const { x, y, width, height } = document.querySelector('[data-room]').getBoundingClientRect();
  return { x, y, width, height };
})()`;
