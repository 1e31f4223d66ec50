/** Strokes as areas: a pen's line is a little thinner where it was fast, and round at its ends. */
import { getStroke } from 'perfect-freehand';
import type { Stroke } from '../../../src-main/contract';
import type { Size } from './share';

/** Of a pen's line, as a share of the shorter side of the picture. */
export const PEN_WIDTH = 0.0085;

/** The outline of `stroke` as an SVG path, in the unit of `size`; the same wherever it is drawn. */
export function outlineOf({ points }: Pick<Stroke, 'points'>, { width, height }: Size): string {
  const unit = Math.min(width, height);
  // In thousandths: the library has distances of its own that are meant for pixels.
  const scale = 1000 / unit;
  const outline = getStroke(
    points.map(({ x, y }) => [x * width * scale, y * height * scale]),
    // Always as if it were complete: nothing jumps when it is.
    { size: PEN_WIDTH * 1000, thinning: 0.35, smoothing: 0.5, streamline: 0.35, last: true },
  );
  return pathThrough(outline.map(([x, y]) => [x / scale, y / scale]));
}

/** A closed curve whose corners are rounded from middle to middle of its sides. */
function pathThrough(corners: readonly (readonly [number, number])[]): string {
  const first = corners[0];
  const last = corners.at(-1);
  if (first === undefined || last === undefined) return '';
  const middle = (one: readonly [number, number], other: readonly [number, number]): string =>
    `${round((one[0] + other[0]) / 2)} ${round((one[1] + other[1]) / 2)}`;
  const curves = corners.map((corner, index) => {
    const next = corners[index + 1] ?? first;
    return `Q${round(corner[0])} ${round(corner[1])} ${middle(corner, next)}`;
  });
  return `M${middle(last, first)}${curves.join('')}Z`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
