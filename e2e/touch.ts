/** A real finger: what a mouse does not find out, such as a key that types twice. */
import type { Locator, Page } from 'playwright/test';

/** Touches the middle of what is found, and lets go. */
export async function tap(found: Locator): Promise<void> {
  await found.scrollIntoViewIfNeeded();
  const session = await found.page().context().newCDPSession(found.page());
  // At the last moment: what is to be touched may move.
  const box = await found.boundingBox();
  if (box === null) throw new Error('there is nothing to touch');
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

/** Types on the kiosk's own keyboard, key by key: letters as they stand on it, capitals with Hoa. */
export async function tapKeys(page: Page, text: string): Promise<void> {
  const keyboard = page.getByRole('group', { name: 'Bàn phím' });
  const key = (name: string): Locator => keyboard.getByRole('button', { name, exact: true });
  for (const letter of text) {
    if (/\p{Lu}/u.test(letter)) await tap(key('Hoa'));
    await tap(key(letter === ' ' ? 'Dấu cách' : letter));
  }
}
