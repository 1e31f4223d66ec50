import { expect, it } from 'vitest';
import { countRecent, limiter } from './limit';

it('counts what happened within the window', () => {
  const limit = { max: 2, windowMs: 100 };
  expect(countRecent([0, 50], 99, limit)).toEqual({ times: [0, 50, 99], tooMany: true });
  expect(countRecent([0, 50], 100, limit)).toEqual({ times: [50, 100], tooMany: false });
});

it('lets so many through, and again when time has passed', () => {
  let now = 0;
  const allowed = limiter(2, 100, () => now);
  expect([allowed(), allowed(), allowed()]).toEqual([true, true, false]);
  now = 1000;
  expect(allowed()).toBe(true);
});
