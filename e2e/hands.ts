/** Real hands on the virtual display: keys, mouse buttons and wheel from outside of the program. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from 'playwright/test';

const call = promisify(execFile);

/** Is the display ours alone? On a person's desktop these keys would do what they are for. */
export const alone = process.env.KIOSK_VIRTUAL_DISPLAY === '1';

/** Lets xdotool act, several actions in one call. */
export async function act(...args: (string | number)[]): Promise<string> {
  const { stdout } = await call('xdotool', args.map(String));
  return stdout;
}

/** How many windows the display shows, menus and dialogs of the desktop included. */
export async function windowsShown(): Promise<number> {
  return (await act('search', '--onlyvisible', '--name', '')).trim().split('\n').length;
}

/**
 * Types a letter and waits until the page has it: whatever was done before has arrived by then,
 * as the display hands everything on in its order.
 */
export async function settle(page: Page): Promise<void> {
  const typed = page.evaluate(
    () => new Promise((done) => addEventListener('keyup', done, { once: true })),
  );
  // The page must listen before the letter comes.
  await page.evaluate(() => true);
  await act('key', 'z');
  await typed;
}
