import type { Box } from './hall';

export interface Columns {
  /** x and y of each dot, one after the other, in group order. */
  points: Float32Array;
  radius: number;
  /** Left edge, width and top of each column of dots; all columns stand on the box's floor. */
  columns: { x: number; width: number; top: number }[];
}

const FILL = 0.84;
/** Of a group's share of the width this much holds dots; the rest is the gap to the next. */
const COLUMN_SHARE = 0.78;

/**
 * Stacks groups of dots as columns on a common floor: heights compare, since every column has the
 * same number of dots across. `counts` are whole numbers ≥ 0, the box is in u.
 */
export function columnsLayout(counts: readonly number[], box: Box): Columns {
  const n = counts.reduce((a, b) => a + b, 0);
  const slot = box.width / Math.max(1, counts.length);
  const width = slot * COLUMN_SHARE;
  const tallest = Math.max(1, ...counts);
  const across = dotsAcross(tallest, width, box.height);
  const pitch = Math.min(width / across, box.height / Math.ceil(tallest / across));
  const points = new Float32Array(2 * n);
  let at = 0;
  const columns = counts.map((count, group) => {
    const used = across * pitch;
    const x = slot * (group + 0.5) - used / 2;
    for (let dot = 0; dot < count; dot += 1) {
      points[at] = x + pitch * ((dot % across) + 0.5);
      points[at + 1] = box.height - pitch * (Math.floor(dot / across) + 0.5);
      at += 2;
    }
    return { x, width: used, top: box.height - pitch * Math.ceil(count / across) };
  });
  return { points, radius: (pitch / 2) * FILL, columns };
}

/** The number of dots across that makes the dots of the tallest column largest. */
function dotsAcross(tallest: number, width: number, height: number): number {
  const size = (across: number): number =>
    Math.min(width / across, height / Math.ceil(tallest / across));
  // Square cells would need broken numbers across and up; the best lies where one of them is rounded.
  const guess = Math.sqrt((tallest * width) / height);
  const up = Math.max(1, Math.floor(tallest / guess));
  const tries = [Math.floor(guess), Math.floor(guess) + 1, Math.ceil(tallest / up)].map((across) =>
    Math.min(tallest, Math.max(1, across)),
  );
  return tries.reduce((best, across) => (size(across) > size(best) ? across : best));
}
