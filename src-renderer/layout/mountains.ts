import { randomLcg } from 'd3-random';
import { area, curveMonotoneX } from 'd3-shape';

const STEP = 8;
const PEAK_WIDTH = 130;

/**
 * The skyline of karst hills over a width, as a closed SVG path that stands on y = height.
 * `rise` is the greatest share of the height that a hill takes; the same seed (0 to 1) gives the
 * same hills. A hill is a bell of its own width, and the skyline is the highest hill at each place.
 */
export function ridge(width: number, height: number, rise: number, seed: number): string {
  const next = randomLcg(seed);
  const hills: { x: number; reach: number; top: number }[] = [];
  for (let x = -PEAK_WIDTH; x < width + PEAK_WIDTH; x += PEAK_WIDTH * (0.35 + 0.5 * next())) {
    hills.push({
      x,
      reach: PEAK_WIDTH * (0.35 + 0.4 * next()),
      top: rise * height * (0.3 + 0.7 * next() ** 2),
    });
  }
  const skyline: [number, number][] = [];
  for (let step = 0; step < width + STEP; step += STEP) {
    const x = Math.min(step, width);
    const highest = Math.max(
      0,
      ...hills.map((hill) => hill.top * Math.exp(-(((x - hill.x) / hill.reach) ** 2))),
    );
    skyline.push([x, height - highest]);
  }
  const shape = area<[number, number]>()
    .x(([x]) => x)
    .y0(height)
    .y1(([, y]) => y)
    .curve(curveMonotoneX);
  return shape(skyline) ?? '';
}
