/** A visitor's aids, asked for without the panel that offers them. */
import type { Page } from 'playwright/test';
import type { Aids } from '../src-main/contract';

/** Asks for `change`, and waits until the page has been told. */
export async function aid(page: Page, change: Partial<Aids>): Promise<void> {
  await page.evaluate(async (wanted) => {
    const { stage } = await window.kiosk.state();
    const told = new Promise<void>((done) => {
      const stop = window.kiosk.onStage(() => {
        stop();
        done();
      });
    });
    const aids = { ...stage.aids, ...wanted };
    window.kiosk.send({ type: 'aids', aids });
    if (Object.entries(wanted).some(([name, value]) => stage.aids[name as keyof Aids] !== value)) {
      await told;
    }
  }, change);
}
