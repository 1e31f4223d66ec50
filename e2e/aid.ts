/** A visitor's aids, asked for without the panel that offers them. */
import type { Page } from 'playwright/test';
import type { Aids } from '../src-main/contract';
import { expect } from './launch';

/** The aids that main has. */
export const aidsOf = (page: Page): Promise<Aids> =>
  page.evaluate(async () => (await window.kiosk.state()).stage.aids);

/** Asks for `change`, and waits until main has it and the page is drawn so. */
export async function aid(page: Page, change: Partial<Aids>): Promise<void> {
  const ask = (wanted: Partial<Aids>): Promise<void> =>
    page.evaluate(async (more) => {
      const { stage } = await window.kiosk.state();
      window.kiosk.send({ type: 'aids', aids: { ...stage.aids, ...more } });
    }, wanted);
  // A size sets the reading; what is asked for beside it comes after it.
  await ask(change);
  await ask(change);
  await expect.poll(() => aidsOf(page)).toMatchObject(change);
  await page.evaluate(() => new Promise(requestAnimationFrame));
}
