import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyCounts, each } from '../testing/dots';
import { hallLayout } from './hall';
import { nearestGroup } from './nearest';

const box = { width: 1200, height: 700 };

it('finds the group of every dot that is touched', () => {
  fc.assert(
    fc.property(anyCounts, (counts) => {
      const { points, radius } = hallLayout(counts, box);
      const dots = each(points, counts);
      for (const { group, x, y } of dots.filter((_, index) => index % 7 === 0)) {
        expect(nearestGroup(points, counts, x, y, radius)).toBe(group);
      }
    }),
    { numRuns: 20 },
  );
});

it('finds none beyond its reach, and one at exactly its reach', () => {
  const points = Float32Array.of(100, 100, 200, 100);
  expect(nearestGroup(points, [1, 1], 100, 141, 40)).toBeUndefined();
  expect(nearestGroup(points, [1, 1], 100, 140, 40)).toBe(0);
  expect(nearestGroup(points, [1, 1], 190, 100, 400)).toBe(1);
});

it('counts past groups of nobody', () => {
  const points = Float32Array.of(100, 100, 200, 100);
  expect(nearestGroup(points, [0, 1, 0, 1, 0], 200, 100, 5)).toBe(3);
  expect(nearestGroup(new Float32Array(), [0, 0], 1, 1, 100)).toBeUndefined();
});
