/**
 * From a tap to the first pixel that it changes: from the time that the browser gave to pointerdown,
 * to the frame after the one in which the page was another. Finger down and up come at once here; how
 * long a visitor's finger stays on the glass is not the kiosk's.
 */
import type { Page } from 'playwright';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Lab } from './lab';
import { spreadRow, type Row } from './row';
import { spread } from './stats';

const BAR = 100;
/** The dots have arrived, and nothing moves. */
const SETTLED_MS = 1_100;

const TARGETS = {
  'dimension button': '.dimensions button[aria-pressed="false"]',
  'group row': '.groups button',
};

export function measureTap(lab: Lab): Promise<Row[]> {
  return lab.onKiosk(['--scene', 'delegates?by=age'], async (page) => {
    const rows: Row[] = [];
    for (const [what, selector] of Object.entries(TARGETS)) {
      const times: number[] = [];
      for (let tap = 0; tap < (lab.quick ? 6 : 25); tap += 1) {
        times.push(await tapOn(page, selector));
        await sleep(SETTLED_MS);
      }
      const row = spreadRow({ measure: 'tap', what, unit: 'ms' }, spread(times));
      // Everybody's tap is to be answered, not only every second one.
      const slowest = row.spread?.max ?? Number.NaN;
      rows.push({ ...row, bar: { text: `≤ ${BAR}, all`, met: slowest <= BAR } });
    }
    return rows;
  });
}

async function tapOn(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`there is no ${selector}`);
  const answered = page.evaluate(waitForAnswer);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.up();
  return answered;
}

/** In the page: waits for a pointerdown, and measures the time to what it changes. */
function waitForAnswer(): Promise<number> {
  const frame = (): Promise<number> => new Promise(requestAnimationFrame);
  return new Promise((done) => {
    const down = (event: PointerEvent): void => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        void frame()
          .then(frame)
          .then(() => done(performance.now() - event.timeStamp));
      });
      observer.observe(document.body, { attributes: true, childList: true, subtree: true });
    };
    window.addEventListener('pointerdown', down, { capture: true, once: true });
  });
}
