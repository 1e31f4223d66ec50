import { randomLcg } from 'd3-random';
import { area, curveBasis } from 'd3-shape';

const PEAK_WIDTH = 150;

/**
 * The skyline of karst hills over a width, as a closed SVG path that stands on y = height.
 * `rise` is the greatest share of the height that a hill takes; the same seed (0 to 1) gives the same hills.
 */
export function ridge(width: number, height: number, rise: number, seed: number): string {
  const next = randomLcg(seed);
  const points: [number, number][] = [[0, height * (1 - rise * 0.3)]];
  for (let x = 0; x < width; x += PEAK_WIDTH * (0.6 + 0.8 * next())) {
    const top = height * (1 - rise * (0.35 + 0.65 * next()));
    const foot = height * (1 - rise * (0.08 + 0.15 * next()));
    points.push([x - 28, top], [x + 28, top], [x + PEAK_WIDTH * 0.5, foot]);
  }
  points.push([width, height * (1 - rise * 0.3)]);
  const shape = area<[number, number]>()
    .x(([x]) => x)
    .y0(height)
    .y1(([, y]) => y)
    .curve(curveBasis);
  return shape(points) ?? '';
}
