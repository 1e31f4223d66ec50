import { scaleBand, scaleLinear } from 'd3-scale';
import type { Box } from './hall';

/** A column for each year and the band of the target, in u from the top left of the box. */
export interface Steps {
  columns: { x: number; y: number; width: number; height: number }[];
  band: { y: number; height: number };
  floor: number;
}

const HEADROOM = 1.08;
/** A target that is one amount is drawn as a band of this height. */
const LINE = 6;

/** Lays out a path of amounts from zero up, with room for everything that is named. */
export function stepsLayout(
  values: readonly number[],
  goal: { low: number; high: number },
  tallest: number,
  box: Box,
): Steps {
  const x = scaleBand<number>()
    .domain(values.map((_, index) => index))
    .range([0, box.width])
    .paddingInner(0.04);
  const y = scaleLinear()
    .domain([0, Math.max(goal.high, tallest, ...values) * HEADROOM])
    .range([box.height, 0]);
  const top = y(goal.high);
  return {
    columns: values.map((value, index) => ({
      x: x(index) ?? 0,
      y: y(value),
      width: x.bandwidth(),
      height: box.height - y(value),
    })),
    band: { y: Math.min(top, y(goal.low) - LINE), height: Math.max(LINE, y(goal.low) - top) },
    floor: box.height,
  };
}
