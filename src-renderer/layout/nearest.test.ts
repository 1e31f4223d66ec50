import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyCounts, each } from '../testing/dots';
import { hallLayout } from './hall';
import { groupFinder } from './nearest';

const box = { width: 1200, height: 700 };

it('finds the group of every dot that is touched', () => {
  fc.assert(
    fc.property(anyCounts, (counts) => {
      const { points, radius } = hallLayout(counts, box);
      const dots = each(points, counts);
      const find = groupFinder(points, counts);
      for (const { group, x, y } of dots.filter((_, index) => index % 7 === 0)) {
        expect(find(x, y, radius)).toBe(group);
      }
    }),
    { numRuns: 20 },
  );
});

it('finds none beyond its reach', () => {
  const points = Float32Array.of(100, 100, 200, 100);
  const find = groupFinder(points, [1, 1]);
  expect(find(100, 141, 40)).toBeUndefined();
  expect(find(100, 139, 40)).toBe(0);
  expect(find(190, 100, 400)).toBe(1);
});

it('counts past groups of nobody', () => {
  const points = Float32Array.of(100, 100, 200, 100);
  expect(groupFinder(points, [0, 1, 0, 1, 0])(200, 100, 5)).toBe(3);
  expect(groupFinder(new Float32Array(), [0, 0])(1, 1, 100)).toBeUndefined();
});
