/**
 * Brocade from a pixel grid: a motif is drawn by hand as rows of characters, one quarter only, and
 * mirrored in both directions, as a weaver counts threads from the middle.
 */

/** A run of pixels of one colour in a row; units are pixels of the motif. */
export interface Run {
  x: number;
  y: number;
  width: number;
  colour: string;
}

export interface Motif {
  width: number;
  height: number;
  runs: readonly Run[];
}

const EMPTY = '.';

/** Mirrors a quarter to a whole motif: `abc` becomes `abcba`. */
function mirrored<T>(half: readonly T[]): T[] {
  return [...half, ...half.slice(0, -1).reverse()];
}

/**
 * Weaves a quarter motif: `rows` are equally long strings, `.` is bare ground, any other
 * character a colour. Returns horizontal runs, so that a motif costs few shapes.
 */
export function weave(rows: readonly string[]): Motif {
  const whole = mirrored(rows).map((row) => mirrored([...row]));
  const width = whole[0]?.length ?? 0;
  const runs: Run[] = [];
  whole.forEach((row, y) => {
    let x = 0;
    while (x < row.length) {
      const colour = row[x] ?? EMPTY;
      let end = x + 1;
      while (row[end] === colour) end += 1;
      if (colour !== EMPTY) runs.push({ x, y, width: end - x, colour });
      x = end;
    }
  });
  return { width, height: whole.length, runs };
}

/** The SVG path of all runs of one colour. */
export function runsPath(motif: Motif, colour: string): string {
  return motif.runs
    .filter((run) => run.colour === colour)
    .map((run) => `M${run.x} ${run.y}h${run.width}v1h${-run.width}z`)
    .join('');
}

/** The colours of a motif in the order in which they first appear. */
export function motifColours(motif: Motif): string[] {
  return [...new Set(motif.runs.map((run) => run.colour))];
}

/**
 * The kiosk's own motif, after the diamonds and combs of Tày and Nùng cloth: a stepped diamond with
 * a gold heart, small crosses in the corners. w = white, r = red, g = gold.
 */
export const DIAMOND = weave([
  '..g..........',
  '.ggg.......w.',
  '..g.......w.w',
  '.........w.r.',
  'r.......w.r.g',
  '.r.....w.r.g.',
  '..r...w.r.g.w',
  '.r...w.r.g.w.',
  'r...w.r.g.w.g',
  '...w.r.g.w.gg',
  '..w.r.g.w.ggg',
]);
