/** The processor at rest: a chart of dots that nobody touches. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Lab } from './lab';
import { cpuOf } from './processes';
import type { Row } from './row';

const BAR = 1;
const SETTLED_MS = 10_000;

export async function measureRest(lab: Lab): Promise<Row[]> {
  const seconds = lab.quick ? 10 : 20;
  const measure = `CPU at rest, ${seconds} s`;
  const unit = '% of a core';
  const use = async (app: 'bare' | 'kiosk'): Promise<number> => {
    const running = lab.start(app, lab.folder(), ['--scene', 'delegates?by=age']);
    try {
      await sleep(SETTLED_MS);
      const before = cpuOf(running.pid);
      await sleep(seconds * 1_000);
      return (100 * (cpuOf(running.pid) - before)) / seconds;
    } finally {
      await running.quit();
    }
  };
  const bare = await use('bare');
  const kiosk = await use('kiosk');
  return [
    { measure, what: 'bare app', value: bare, unit },
    {
      measure,
      what: 'kiosk at delegates?by=age',
      value: kiosk,
      unit,
      bar: { text: `< ${BAR}`, met: kiosk < BAR },
    },
  ];
}
