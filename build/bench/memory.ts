/** Memory: proportional set size of all processes 30 s after the start, at `home`. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Lab } from './lab';
import { memoryOf } from './processes';
import { atMost, spreadRow, type Row } from './row';
import { spread } from './stats';

const BAR = 1.25;

export async function measureMemory(lab: Lab): Promise<Row[]> {
  const data = { bare: lab.folder(), kiosk: lab.folder() };
  const found = { bare: [] as number[], kiosk: [] as number[] };
  const after = lab.quick ? 10 : 30;
  for (let round = 0; round < (lab.quick ? 1 : 3); round += 1) {
    // One at a time: two apps at once share pages that each alone would pay for.
    for (const app of ['bare', 'kiosk'] as const) {
      const running = lab.start(app, data[app]);
      try {
        await sleep(after * 1_000);
        found[app].push(memoryOf(running.pid));
      } finally {
        await running.quit();
      }
    }
  }
  const measure = `memory after ${after} s`;
  const [bare, kiosk] = [spread(found.bare), spread(found.kiosk)];
  const ratio = kiosk.median / bare.median;
  return [
    spreadRow({ measure, what: 'bare app', unit: 'MB' }, bare),
    spreadRow({ measure, what: 'kiosk at home', unit: 'MB' }, kiosk),
    { measure, what: 'kiosk against bare', value: ratio, unit: '×', bar: atMost(ratio, BAR) },
  ];
}
