import fc from 'fast-check';
import { expect, it } from 'vitest';
import { easeCubicInOut } from './ease';

const anyTime = fc.double({ min: 0, max: 1, noNaN: true });

it('begins at 0, is half way at half time and ends at 1', () => {
  expect([0, 0.5, 1].map(easeCubicInOut)).toEqual([0, 0.5, 1]);
  expect(easeCubicInOut(0.25)).toBe(0.0625);
});

it('never goes back, never beyond, and ends as it began', () => {
  fc.assert(
    fc.property(anyTime, anyTime, (a, b) => {
      const [early, late] = [Math.min(a, b), Math.max(a, b)];
      expect(easeCubicInOut(early)).toBeLessThanOrEqual(easeCubicInOut(late));
      expect(easeCubicInOut(a)).toBeGreaterThanOrEqual(0);
      expect(easeCubicInOut(a)).toBeLessThanOrEqual(1);
      expect(easeCubicInOut(a) + easeCubicInOut(1 - a)).toBeCloseTo(1);
    }),
  );
});
