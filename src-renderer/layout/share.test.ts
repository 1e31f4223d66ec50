import fc from 'fast-check';
import { expect, it } from 'vitest';
import { total } from '../testing/dots';
import { largestRemainder } from './share';

const anyWeights = fc
  .array(fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 4000, noNaN: true })), {
    minLength: 1,
    maxLength: 80,
  })
  .filter((weights) => total(weights) > 0);
const anyTotal = fc.integer({ min: 0, max: 20_000 });

it('adds up, each part a whole number within one of its exact share', () => {
  fc.assert(
    fc.property(anyWeights, anyTotal, (weights, seats) => {
      const parts = largestRemainder(weights, seats);
      expect(total(parts)).toBe(seats);
      parts.forEach((part, index) => {
        const exact = ((weights[index] ?? 0) / total(weights)) * seats;
        expect(Number.isInteger(part) && part >= 0).toBe(true);
        expect(Math.abs(part - exact)).toBeLessThan(1);
      });
    }),
  );
});

it('gives nothing for no weight', () => {
  fc.assert(
    fc.property(anyWeights, anyTotal, (weights, seats) => {
      const parts = largestRemainder(weights, seats);
      expect(parts.filter((part, index) => weights[index] === 0 && part > 0)).toEqual([]);
    }),
  );
  expect(largestRemainder([0, 0], 0)).toEqual([0, 0]);
  expect(largestRemainder([], 0)).toEqual([]);
});

it('decides ties for the earlier weight', () => {
  expect(largestRemainder([1, 1, 1], 4)).toEqual([2, 1, 1]);
  expect(largestRemainder([1, 1], 1)).toEqual([1, 0]);
});
