import { expect, it } from 'vitest';
import { faded, TRAIL_MS } from './trail';

it('is seen for its time, and gone when nothing moves', () => {
  const trail = [0, 100, 200].map((at) => ({ x: at / 1000, y: 0, at }));
  expect(faded(trail, 250)).toBe(trail);
  expect(faded(trail, 100 + TRAIL_MS)).toEqual(trail.slice(2));
  expect(faded(trail, 200 + TRAIL_MS)).toEqual([]);
  expect(faded([], 0)).toEqual([]);
});
