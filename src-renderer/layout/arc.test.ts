import { expect, it } from 'vitest';
import { arcPath } from './arc';

const numbers = (path: string): number[] =>
  (path.match(/-?\d+(\.\d+)?(e-?\d+)?/g) ?? []).map(Number);

it('goes over the top from left to right', () => {
  const path = arcPath(100, { from: Math.PI, to: 0 });
  const [x = NaN, y = NaN, ...arc] = numbers(path);
  expect([x, y]).toEqual([expect.closeTo(-100), expect.closeTo(0)]);
  // radius, radius, rotation, large arc, sweep (1: clockwise on a screen), end
  const [rx, ry, , , sweep, endX, endY] = arc;
  expect([rx, ry, sweep]).toEqual([100, 100, 1]);
  expect([endX, endY]).toEqual([expect.closeTo(100), expect.closeTo(0)]);
});

it('starts where the hall seats the first of a wedge', () => {
  const [x, y] = numbers(arcPath(50, { from: (3 * Math.PI) / 4, to: Math.PI / 2 }));
  expect(x).toBeCloseTo(50 * Math.cos((3 * Math.PI) / 4));
  expect(y).toBeCloseTo(-50 * Math.sin((3 * Math.PI) / 4));
});
