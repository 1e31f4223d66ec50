/**
 * A row of woven diamonds, one per step, on a grid of 7 by 7 threads:
 *
 *   ···█···
 *   ··███··
 *   ·█████·
 *   ███████
 *   ·█████·
 *   ··███··
 *   ···█···
 */

/** Threads of a diamond, and the free ones after it. */
export const SIZE = 7;
const PITCH = SIZE + 3;

/** The outline of the diamond at `index` as an SVG path, in threads. */
export function diamond(index: number): string {
  return `M${index * PITCH + 3} 0h1v1h1v1h1v1h1v1h-1v1h-1v1h-1v1h-1v-1h-1v-1h-1v-1h-1v-1h1v-1h1v-1h1z`;
}

/** The middle of the diamond at `index`, in threads. */
export const middle = (index: number): number => index * PITCH + SIZE / 2;

/** How wide a row of `count` is, in threads. */
export const rowWidth = (count: number): number => count * PITCH - (PITCH - SIZE);
