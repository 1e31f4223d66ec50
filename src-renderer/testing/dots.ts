/** What every layout of dots promises, as checks; and groups and boxes to try it with. */
import fc from 'fast-check';
import type { Box } from '../layout/hall';

interface Dots {
  points: Float32Array;
  radius: number;
}

export const total = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

/** Boxes from a tile to a 4K screen and beyond, of any shape. */
export const anyBox: fc.Arbitrary<Box> = fc.record({
  width: fc.integer({ min: 100, max: 4000 }),
  height: fc.integer({ min: 100, max: 4000 }),
});

/** Groups of nobody, of one and of many, together at least one. */
export const anyCounts = fc
  .array(
    fc.oneof(
      fc.constant(0),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 400 }),
    ),
    { minLength: 1, maxLength: 24 },
  )
  .filter((counts) => total(counts) > 0);

/** 20.000 dots in up to 40 groups; cuts that fall together leave groups of nobody. */
export const crowd = fc
  .array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 39 })
  .map((cuts) => {
    const ends = [...cuts.sort((a, b) => a - b), 20_000];
    return ends.map((end, group) => end - (ends[group - 1] ?? 0));
  });

/** Few runs, for layouts of 20.000 dots. */
export const FEW = { numRuns: 8 };

/** The dots that are not wholly inside the box, as text. */
export function outside({ points, radius }: Dots, box: Box): string[] {
  return each(points)
    .filter(
      ({ x, y }) =>
        !(x >= radius && x <= box.width - radius && y >= radius && y <= box.height - radius),
    )
    .map(({ dot, x, y }) => `${dot} at ${x}, ${y}`);
}

/** The pairs of dots that overlap, as text. A grid of a dot's width finds them among neighbours. */
export function overlaps({ points, radius }: Dots): string[] {
  const width = 2 * radius;
  const cells = new Map<string, number[]>();
  const found: string[] = [];
  for (const { dot, x, y } of each(points)) {
    const column = Math.floor(x / width);
    const row = Math.floor(y / width);
    for (let near = 0; near < 9; near += 1) {
      const cell = `${column + (near % 3) - 1},${row + Math.floor(near / 3) - 1}`;
      for (const other of cells.get(cell) ?? []) {
        const distance = Math.hypot(x - at(points, 2 * other), y - at(points, 2 * other + 1));
        if (!(distance >= width)) found.push(`${other} and ${dot}, ${distance} < ${width}`);
      }
    }
    const own = `${column},${row}`;
    cells.set(own, [...(cells.get(own) ?? []), dot]);
  }
  return found;
}

/** Each dot with the group that it belongs to. */
export function each(
  points: Float32Array,
  counts: readonly number[] = [points.length / 2],
): { dot: number; group: number; x: number; y: number }[] {
  let dot = 0;
  return counts.flatMap((count, group) =>
    Array.from({ length: count }, () => {
      const placed = { dot, group, x: at(points, 2 * dot), y: at(points, 2 * dot + 1) };
      dot += 1;
      return placed;
    }),
  );
}

const at = (points: Float32Array, index: number): number => points[index] ?? NaN;
