import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spreadLabels } from './labels';

const anyWanted = fc.array(fc.integer({ min: -200, max: 1200 }), { maxLength: 12 });
const [TOP, BOTTOM, GAP] = [40, 1000, 76];

/** The positions from top to bottom, as they were wanted. */
function inOrder(wanted: readonly number[], placed: readonly number[]): number[] {
  return wanted
    .map((want, index) => ({ want, index }))
    .sort((a, b) => a.want - b.want)
    .map(({ index }) => placed[index] ?? NaN);
}

it('keeps order and distance, between top and bottom where all fit', () => {
  fc.assert(
    fc.property(anyWanted, (wanted) => {
      const placed = spreadLabels(wanted, GAP, TOP, BOTTOM);
      expect(placed).toHaveLength(wanted.length);
      const sorted = inOrder(wanted, placed);
      sorted.forEach((position, place) => {
        expect(position).toBeGreaterThanOrEqual(TOP);
        expect(position).toBeLessThanOrEqual(BOTTOM);
        expect(position - (sorted[place - 1] ?? -Infinity)).toBeGreaterThanOrEqual(GAP);
      });
    }),
  );
});

it('moves nothing that stands well', () => {
  expect(spreadLabels([500, 100, 300], GAP, TOP, BOTTOM)).toEqual([500, 100, 300]);
});

it('keeps the distance even where not all fit', () => {
  const placed = spreadLabels([1, 2, 3], 100, 0, 150);
  expect(placed).toEqual([-50, 50, 150]);
});

it('does not touch what it was given', () => {
  const wanted = Object.freeze([3, 2, 1]);
  expect(spreadLabels(wanted, 10, 0, 100)).toEqual([21, 11, 1]);
});
