/** The field of cells that a hand wipes over, so that a dead spot of the panel shows. */

/** Wide enough for a finger, small enough for a dead spot: cells are about so many u. */
const CELL = 120;

export interface Grid {
  columns: number;
  rows: number;
}

/** A grid of nearly square cells for a screen of `width` by `height` u. */
export function gridFor(width: number, height: number): Grid {
  return { columns: Math.round(width / CELL), rows: Math.round(height / CELL) };
}

/** The cell at a place, both as shares of the whole from 0 to 1; null outside. */
export function cellAt({ columns, rows }: Grid, x: number, y: number): number | null {
  if (x < 0 || y < 0 || x >= 1 || y >= 1) return null;
  return Math.floor(y * rows) * columns + Math.floor(x * columns);
}
