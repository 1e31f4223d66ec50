/** Places on the picture, which every window has in a size of its own. */
import type { Point } from '../../../src-main/contract';

/** Of the picture, in any unit that is the same both ways. */
export interface Size {
  width: number;
  height: number;
}

/** So that a place stays the same on its way through messages and files: a 30th of a pixel in 4K. */
const STEPS = 100_000;

const share = (part: number, whole: number): number =>
  Math.round(Math.min(1, Math.max(0, part / whole)) * STEPS) / STEPS;

/** Where `x` and `y` lie on a picture of `size`, as shares; what lies beside it counts as its edge. */
export function shareOf({ x, y }: Point, { width, height }: Size): Point {
  return { x: share(x, width), y: share(y, height) };
}

/** How far two places are apart, in shares of the picture's width; `aspect` is its height by its width. */
export function apart(one: Point, other: Point, aspect: number): number {
  return Math.hypot(one.x - other.x, (one.y - other.y) * aspect);
}
