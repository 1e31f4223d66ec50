import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ridge } from './mountains';

const anySeed = fc.double({ min: 0, max: 1, noNaN: true });
const numbers = (path: string): number[] =>
  (path.match(/-?\d+(\.\d+)?(e-?\d+)?/g) ?? []).map(Number);

it('draws the same hills for the same seed, others for another', () => {
  expect(ridge(1920, 360, 0.9, 0.11)).toBe(ridge(1920, 360, 0.9, 0.11));
  expect(ridge(1920, 360, 0.9, 0.11)).not.toBe(ridge(1920, 360, 0.9, 0.5));
});

it('stands on the floor from side to side and rises no higher than it may', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 4000 }),
      fc.double({ min: 0.1, max: 1, noNaN: true }),
      anySeed,
      (width, rise, seed) => {
        const path = ridge(width, 360, rise, seed);
        expect(path).toMatch(/^M.*Z$/);
        const all = numbers(path);
        const xs = all.filter((_, index) => index % 2 === 0);
        const ys = all.filter((_, index) => index % 2 === 1);
        expect(Math.min(...xs)).toBe(0);
        expect(Math.max(...xs)).toBe(width);
        expect(Math.max(...ys)).toBe(360);
        expect(Math.min(...ys)).toBeGreaterThanOrEqual(360 * (1 - rise) - 1e-3);
      },
    ),
    { numRuns: 40 },
  );
});
