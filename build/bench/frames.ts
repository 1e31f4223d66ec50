/**
 * Frames while dots move: the dimension is switched as soon as the dots have arrived, so that they
 * move nearly all the time. That they really do is seen in pictures of the page, taken afterwards.
 */
import type { Page } from 'playwright';
import type { Lab } from './lab';
import { movedShare } from './moved';
import { writePack } from './packs';
import { cpuOf } from './processes';
import { atMost, spreadRow, type Row } from './row';
import { spread } from './stats';

const SIZES = ['1920x1080', '3840x2160'] as const;
const SCENES = ['delegates?by=age', 'delegates?by=field'];
/** The dots pool and pour in 800 ms. */
const SWITCH_MS = 850;
/** A frame at 60 Hz and what clocks are off; a frame with 10.000 dots. Bars hold at 1080p. */
const BARS: Record<number, number> = { 1: 17, 5: 17, 25: 25 };
const CPU_BAR = 60;

export async function measureFrames(lab: Lab): Promise<Row[]> {
  const rows: Row[] = [];
  for (const times of [1, 5, 25]) {
    const dir = lab.folder();
    const dots = writePack(dir, times);
    for (const size of SIZES) {
      const flags = ['--windowed', size, '--pack', dir, '--scene', 'delegates?by=gender'];
      rows.push(
        ...(await lab.onKiosk(flags, (page, pid) =>
          oneCase(lab, page, pid, { dots, times, size }),
        )),
      );
    }
  }
  return rows;
}

async function oneCase(
  lab: Lab,
  page: Page,
  pid: number,
  { dots, times, size }: { dots: number; times: number; size: string },
): Promise<Row[]> {
  const play = (ms: number): Promise<number[]> =>
    page.evaluate(playScenes, { ms, scenes: SCENES, every: SWITCH_MS });
  await play(2 * SWITCH_MS);
  const [before, start] = [cpuOf(pid), performance.now()];
  const intervals = await play(lab.quick ? 4_000 : 8_000);
  const cpu = (100_000 * (cpuOf(pid) - before)) / (performance.now() - start);
  const moved = await movedShare(page, SCENES);
  const measure = 'frames';
  const what = `${dots} dots, ${size}`;
  const frame = spreadRow({ measure, what: `${what}: frame`, unit: 'ms' }, spread(intervals));
  const full = size === SIZES[0];
  const seen = `${(100 * moved).toFixed(1)}% of the chart's pixels changed between two pictures`;
  return [
    { ...frame, note: seen, ...bar(full, atMost(round(frame.value), BARS[times] ?? 0)) },
    {
      measure,
      what: `${what}: CPU`,
      value: cpu,
      unit: '% of a core',
      ...bar(full && times === 1, atMost(cpu, CPU_BAR)),
    },
  ];
}

const bar = (applies: boolean, bar: Row['bar']): Pick<Row, 'bar'> =>
  applies && bar !== undefined ? { bar } : {};

/** 16,7 and 33,3 are the steps; tenths beyond are the clock's. */
const round = (ms: number): number => Math.round(ms * 10) / 10;

/** In the page: goes from scene to scene and notes the time between animation frames. */
async function playScenes(plan: {
  ms: number;
  scenes: string[];
  every: number;
}): Promise<number[]> {
  const intervals: number[] = [];
  const start = performance.now();
  let last: number | undefined;
  let switches = 0;
  while (performance.now() - start < plan.ms) {
    const now = await new Promise<number>(requestAnimationFrame);
    if (last !== undefined) intervals.push(now - last);
    last = now;
    if (now - start < switches * plan.every) continue;
    window.kiosk.send({ type: 'go', scene: plan.scenes[switches % plan.scenes.length] ?? '' });
    switches += 1;
  }
  return intervals;
}
