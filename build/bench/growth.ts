/** Does memory grow while visitors walk? Through all scenes of all views, again and again. */
import type { CDPSession } from 'playwright';
import { setTimeout as sleep } from 'node:timers/promises';
import { places } from '../../e2e/scenes';
import type { Lab } from './lab';
import { ownMemoryOf } from './processes';
import type { Row } from './row';
import { fitLine } from './stats';

/** After this share of the changes everything has been built once. */
const WARM = 0.1;

interface Sample {
  changes: number;
  /**
   * All processes, in KB, without what is read from files: another Electron that starts or ends on this
   * machine shares those pages, and would be seen as tens of megabytes.
   */
  own: number;
  /** What the page's scripts hold after a collection, in KB. */
  heap: number;
}

export function measureGrowth(lab: Lab): Promise<Row[]> {
  const [total, every] = lab.quick ? [500, 50] : [5_000, 250];
  return lab.onKiosk([], async (page, pid) => {
    const client = await page.context().newCDPSession(page);
    const samples: Sample[] = [];
    const start = performance.now();
    for (let changes = 0; changes < total; changes += every) {
      await page.evaluate(walkOn, scenesFrom(changes, every));
      samples.push({ changes: changes + every, ...(await weigh(client, pid)) });
    }
    const each = (performance.now() - start) / total;
    const warm = samples.filter(({ changes }) => changes >= total * WARM);
    const measure = `memory over ${total} scene changes`;
    return (['own', 'heap'] as const).map((kind) => {
      const points = warm.map((sample) => ({ x: sample.changes / 1_000, y: sample[kind] }));
      const { slope, error } = fitLine(points);
      const late = fitLine(points.slice(Math.floor(points.length / 2)));
      const [first, last] = [points[0]?.y ?? 0, points.at(-1)?.y ?? 0].map((kb) => kb / 1_024);
      return {
        measure,
        what: kind === 'own' ? 'all processes, PSS without files' : 'JS heap of the page',
        value: slope,
        unit: 'KB / 1.000',
        note: `± ${(2 * error).toFixed(0)} (2 s.e.), second half ${late.slope.toFixed(0)} ± ${(2 * late.error).toFixed(0)}; ${first?.toFixed(1)} → ${last?.toFixed(1)} MB; ${each.toFixed(0)} ms a change`,
        samples: samples.map((sample) => ({
          changes: sample.changes,
          kb: Math.round(sample[kind]),
        })),
        // In a few changes there is more that is done once than done each time.
        ...(lab.quick ? {} : { bar: { text: 'no growth seen', met: slope <= 2 * error } }),
      };
    });
  });
}

/**
 * The next scenes of an endless walk, which ends at home: scenes weigh differently, so that only the
 * same one can be compared. The built-in pack's places are no two the same in a row.
 */
function scenesFrom(start: number, count: number): string[] {
  const walked = Array.from({ length: count - 1 }, (_, at) => places[(start + at) % places.length]);
  return [...walked, 'home'].filter((scene) => scene !== undefined);
}

/** What is garbage is collected first: what remains is what is held. */
async function weigh(client: CDPSession, pid: number): Promise<Pick<Sample, 'own' | 'heap'>> {
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await sleep(500);
  return { own: ownMemoryOf(pid) * 1_024, heap: usedSize / 1_024 };
}

/** In the page: goes from scene to scene, each of them drawn. */
async function walkOn(scenes: string[]): Promise<void> {
  const frame = (): Promise<number> => new Promise(requestAnimationFrame);
  for (const scene of scenes) {
    window.kiosk.send({ type: 'go', scene });
    const start = performance.now();
    while (document.querySelector('main')?.dataset['scene'] !== scene) {
      await frame();
      if (performance.now() - start > 5_000) throw new Error(`${scene} does not come`);
    }
    await frame();
  }
}
