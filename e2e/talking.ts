/** A talk on one display, given at the door as a speaker's window and clicker give it. */
import type { Page } from 'playwright/test';
import type { StageState, TalkCommand } from '../src-main/contract';
import { enter, operate } from './desk';
import { expect } from './launch';

export const stageOf = (page: Page): Promise<StageState> =>
  page.evaluate(async () => (await window.kiosk.state()).stage);

/** Begins a deck as an operator does who gives the screen to the speaker. */
export async function startTalk(page: Page, deck: string): Promise<void> {
  await enter(page);
  await operate(page, 'present', null);
  await expect.poll(async () => (await stageOf(page)).owner).toBe('presenter');
  await operate(page, 'start-talk', { deck, step: 0, slot: { minutes: 10 } });
  await expect(page.locator('main[data-step="0"]')).toBeVisible();
}

export const command = (page: Page, what: TalkCommand): Promise<void> =>
  page.evaluate((given) => window.kiosk.send({ type: 'talk', command: given }), what);

/** Waits until what is on the wall stands still: drawn, measured, faded in. */
export const still = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    await document.fonts.ready;
    for (let frames = 0; frames < 4; frames += 1) await frame();
    while (document.getAnimations().some(({ playState }) => playState === 'running')) await frame();
    await frame();
  });

/** Shows a scene of whatever deck, and waits until it stands still. */
export async function visit(page: Page, scene: string): Promise<void> {
  await command(page, { do: 'visit', scene });
  await page.waitForFunction(
    (wanted) => document.querySelector('main')?.dataset['scene'] === wanted,
    scene,
  );
  await still(page);
}
