/** Walking through scenes as fast as they are drawn: no fixed sleeps. */
import type { Page } from 'playwright/test';

/** Goes to a scene and waits until it stands still: drawn, measured, its motion over. */
export async function show(page: Page, address: string): Promise<void> {
  await page.evaluate(async (scene) => {
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    window.kiosk.send({ type: 'go', scene });
    while (document.querySelector('main')?.dataset['scene'] !== scene) await frame();
    await document.fonts.ready;
    // Pages are measured by observers, which answer in the frame after the layout that they saw.
    for (let frames = 0; frames < 3; frames += 1) await frame();
    // Asked again each frame: the promise of an animation that is replaced may never settle.
    while (document.getAnimations().some(({ playState }) => playState === 'running')) await frame();
    await frame();
  }, address);
}

/** Waits until the kiosk has its voices, so that the rail has its last key: the system is asked for them late. */
export async function hearVoices(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    while ((await window.kiosk.state()).speech?.voices.length === 0) await frame();
    // The page has been told by now, and draws.
    await frame();
    await frame();
  });
}

/** Shows a scene and then each of its further pages; calls `visit` on every one. */
export async function walk(
  page: Page,
  addresses: readonly string[],
  visit: (address: string) => Promise<void>,
): Promise<void> {
  for (const address of addresses) {
    await show(page, address);
    await visit(address);
    const pages = await page.evaluate(() =>
      Number(document.querySelector<HTMLElement>('[data-pages]')?.dataset['pages'] ?? '1'),
    );
    for (let number = 2; number <= pages; number += 1) {
      const next = `${address}${address.includes('?') ? '&' : '?'}page=${number}`;
      await show(page, next);
      await visit(next);
    }
  }
}
