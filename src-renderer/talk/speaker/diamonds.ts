/**
 * Woven diamonds, one per step, on a grid of 7 by 7 threads, in rows where there are many:
 *
 *   ···█···
 *   ··███··
 *   ·█████·
 *   ███████
 *   ·█████·
 *   ··███··
 *   ···█···
 */

/** Threads of a diamond, and the free ones after it and under it. */
export const SIZE = 7;
const PITCH = SIZE + 3;

/** More in a row are too small to be counted at a glance; more rows have no room. */
const MAX_IN_ROW = 24;
const MAX_ROWS = 3;

/** How `count` diamonds are laid: as many in each row as in the others, but for the last. */
export interface Rows {
  columns: number;
  rows: number;
  /** In threads. */
  width: number;
  height: number;
}

export function rowsOf(count: number): Rows {
  const rows = Math.min(MAX_ROWS, Math.ceil(count / MAX_IN_ROW));
  const columns = Math.ceil(count / rows);
  return { columns, rows, width: columns * PITCH - (PITCH - SIZE), height: rows * PITCH };
}

/** The left and upper end of the diamond at `index`, in threads. */
export function placeOf(index: number, { columns }: Rows): { x: number; y: number } {
  return { x: (index % columns) * PITCH, y: Math.floor(index / columns) * PITCH };
}

/** Its outline as an SVG path. */
export function diamond({ x, y }: { x: number; y: number }): string {
  return `M${x + 3} ${y}h1v1h1v1h1v1h1v1h-1v1h-1v1h-1v1h-1v-1h-1v-1h-1v-1h-1v-1h1v-1h1v-1h1z`;
}
