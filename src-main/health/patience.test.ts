import { expect, it } from 'vitest';
import { delayBefore, tryAfter } from './patience';

it('tries again after 2, 5, 10 minutes, then every quarter of an hour', () => {
  expect([0, 1, 2, 3, 4, 400].map((trials) => tryAfter(trials) / 60_000)).toEqual([
    2, 5, 10, 15, 15, 15,
  ]);
});

it('starts again at once, but slower and slower when that does not help', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 400].map((failed) => delayBefore(failed) / 1000)).toEqual([
    0, 0, 0, 5, 10, 20, 40, 60, 60,
  ]);
});
