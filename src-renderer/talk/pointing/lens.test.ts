import { expect, it } from 'vitest';
import { lensAt } from './lens';

it('enlarges around the place that is pointed at, and nothing otherwise', () => {
  expect(lensAt({ x: 0.25, y: 0.5 })).toContain('transform-origin: 25% 50%');
  expect(lensAt(null)).toBeUndefined();
});
