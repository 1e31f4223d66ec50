import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterWrong, lockedFor, secondsAfter, triesAgain, type Tries } from './tries';

const none: Tries = triesAgain(0, 0, 0);
const hour = 3600_000;

it('slows down, locks, and doubles up to an hour', () => {
  const tries = Array.from({ length: 15 }, (_, i) => secondsAfter(i + 1));
  expect(tries).toEqual([
    ...[0, 0, 2, 5],
    ...[15, 30, 60, 120, 240, 480, 960, 1920],
    ...[3600, 3600, 3600],
  ]);
});

it('stays an hour for as many tries as one likes', () => {
  expect(secondsAfter(5000)).toBe(3600);
});

describe('tries', () => {
  it('count down to the next one', () => {
    const locked = [1, 2, 3, 4, 5].reduce((tries) => afterWrong(tries, 1000), none);
    expect(lockedFor(locked, 1000)).toBe(15);
    expect(lockedFor(locked, 1001)).toBe(15);
    expect(lockedFor(locked, 15_999)).toBe(1);
    expect(lockedFor(locked, 16_000)).toBe(0);
  });

  it('are forgotten an hour after the last lock ended', () => {
    const locked = triesAgain(12, 1920, 0);
    const end = 1920_000;
    expect(afterWrong(locked, end + hour - 1).wrong).toBe(13);
    expect(afterWrong(locked, end + hour)).toMatchObject({ wrong: 1 });
  });

  it('begin a lock anew after a restart, as long as it was', () => {
    expect(lockedFor(triesAgain(7, 60, 5_000_000), 5_000_000)).toBe(60);
  });

  it('never take more than some hundred PINs a day from one who does not stop', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 * hour }), { maxLength: 400 }), (waits) => {
        let now = 0;
        let tries = none;
        let taken = 0;
        for (const wait of waits) {
          now += wait;
          if (lockedFor(tries, now) > 0) continue;
          tries = afterWrong(tries, now);
          taken += 1;
        }
        // Each quiet hour gives a dozen tries back at most, before the lock is an hour itself.
        expect(taken).toBeLessThanOrEqual(13 * (Math.floor(now / hour) + 1));
      }),
    );
  });
});
