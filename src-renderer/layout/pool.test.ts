import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FEW, anyBox, each, outside, overlaps } from '../testing/dots';
import type { Box } from './hall';
import { poolLayout } from './pool';

function expectPooled(n: number, box: Box): void {
  const pool = poolLayout(n, box);
  expect(pool.points).toHaveLength(2 * n);
  expect(pool.radius).toBeGreaterThan(0);
  expect(outside(pool, box)).toEqual([]);
  expect(overlaps(pool)).toEqual([]);
}

it('holds everybody inside the box, and nobody on another', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 1500 }), anyBox, expectPooled));
});

it('holds 20.000', () => {
  fc.assert(fc.property(fc.integer({ min: 19_000, max: 20_000 }), anyBox, expectPooled), FEW);
});

it('holds every small number', () => {
  for (let n = 1; n <= 60; n += 1) expectPooled(n, { width: 300, height: 200 });
});

it('scatters every group over the whole pool', () => {
  // Fibonacci's numbers are those that a regular stride through the spiral would trip over.
  for (const n of [377, 399, 500, 610, 987, 1000, 1597, 2584]) {
    const quarter = Math.ceil(n / 4);
    const dots = each(poolLayout(n, { width: 1000, height: 1000 }).points);
    for (let first = 0; first + quarter <= n; first += quarter) {
      const group = dots.slice(first, first + quarter);
      const mean = (axis: 'x' | 'y'): number =>
        group.reduce((sum, dot) => sum + dot[axis], 0) / quarter;
      // A slice of a quarter would have its middle 216 from the middle of the pool.
      expect(Math.hypot(mean('x') - 500, mean('y') - 500)).toBeLessThan(72);
    }
  }
});

it('pools the same dots in the same places', () => {
  const box = { width: 640, height: 480 };
  expect(poolLayout(399, box)).toEqual(poolLayout(399, box));
  expect(poolLayout(0, box).points).toHaveLength(0);
});
