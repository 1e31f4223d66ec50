/**
 * Start: from the spawn of the process to the first words or pictures on the page. The page is asked
 * afterwards, when Chromium has noted the time; user data is kept, as from the second day on.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Lab } from './lab';
import { atMost, spreadRow, type Row } from './row';
import { spread } from './stats';

const BAR = 1.3;
/** Long after the first paint: before that, to be asked would cost the app time. */
const SETTLED_MS = 1_500;

export async function measureStart(lab: Lab): Promise<Row[]> {
  const data = { bare: lab.folder(), kiosk: lab.folder() };
  const times = { bare: [] as number[], kiosk: [] as number[] };
  const rounds = lab.quick ? 4 : 15;
  for (let round = -1; round < rounds; round += 1) {
    for (const app of ['bare', 'kiosk'] as const) {
      const time = await firstPaint(lab, app, data[app]);
      if (round >= 0) times[app].push(time);
    }
  }
  const bare = spread(times.bare);
  const kiosk = spread(times.kiosk);
  const ratio = kiosk.median / bare.median;
  const measure = 'start';
  const pairs = spread(times.kiosk.map((time, round) => time / (times.bare[round] ?? Number.NaN)));
  return [
    spreadRow({ measure, what: 'bare app: first contentful paint', unit: 'ms' }, bare),
    spreadRow({ measure, what: 'kiosk: first contentful paint', unit: 'ms' }, kiosk),
    {
      measure,
      what: 'kiosk against bare',
      value: ratio,
      unit: '×',
      spread: pairs,
      note: 'of the medians; min–max of the pairs',
      bar: atMost(ratio, BAR),
    },
  ];
}

async function firstPaint(lab: Lab, app: 'bare' | 'kiosk', userData: string): Promise<number> {
  const running = lab.start(app, userData);
  try {
    await sleep(SETTLED_MS);
    const page = await running.page();
    const at = await page.evaluate(async () => {
      const entry = (): PerformanceEntry | undefined =>
        performance.getEntriesByName('first-contentful-paint')[0];
      while (entry() === undefined) await new Promise((done) => setTimeout(done, 50));
      return performance.timeOrigin + (entry()?.startTime ?? Number.NaN);
    });
    return at - running.spawnedAt;
  } finally {
    await running.quit();
  }
}
