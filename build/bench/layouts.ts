/** The time that a layout takes, in Node: the same engine as the page's, without the page. */
import { columnsLayout } from '../../src-renderer/layout/columns';
import { hallLayout, type Box } from '../../src-renderer/layout/hall';
import { poolLayout } from '../../src-renderer/layout/pool';
import type { Lab } from './lab';
import { atMost, spreadRow, type Row } from './row';
import { spread } from './stats';

/** About the room that the chart has on a screen of 1920×1080. */
const BOX: Box = { width: 1200, height: 640 };
/** The delegates by age: an uneven distribution. */
const GROUPS = [73, 255, 67, 4];
const BAR = { dots: 10_000, ms: 5 };

const LAYOUTS = {
  hallLayout: (counts: readonly number[]) => hallLayout(counts, BOX),
  columnsLayout: (counts: readonly number[]) => columnsLayout(counts, BOX),
  poolLayout: (counts: readonly number[]) => poolLayout(total(counts), BOX),
};

export async function measureLayouts(lab: Lab): Promise<Row[]> {
  const runs = lab.quick ? 40 : 200;
  return [399, 2_000, 10_000, 20_000].flatMap((dots) =>
    Object.entries(LAYOUTS).map(([name, layout]) => {
      const counts = countsOf(dots);
      const times: number[] = [];
      // The engine compiles what it has seen often: the first runs are not those of a kiosk.
      for (let run = -20; run < runs; run += 1) {
        const start = performance.now();
        layout(counts);
        if (run >= 0) times.push(performance.now() - start);
      }
      const row = spreadRow(
        { measure: 'layout', what: `${name}, ${dots}`, unit: 'ms' },
        spread(times),
      );
      const bar = dots === BAR.dots ? atMost(row.value, BAR.ms) : undefined;
      return bar === undefined ? row : { ...row, bar };
    }),
  );
}

function countsOf(dots: number): number[] {
  const counts = GROUPS.map((count) => Math.floor((count * dots) / total(GROUPS)));
  return counts.map((count, group) => (group === 0 ? count + dots - total(counts) : count));
}

function total(counts: readonly number[]): number {
  return counts.reduce((a, b) => a + b, 0);
}
