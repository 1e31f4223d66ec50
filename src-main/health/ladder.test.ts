import fc from 'fast-check';
import { expect, it } from 'vitest';
import { climb, ground, quietMs, rungs, type Step } from './ladder';

/** The steps that faults at these times lead to. */
function steps(times: readonly number[]): Step[] {
  let ladder = ground;
  return times.map((now) => {
    const next = climb(ladder, now);
    ladder = next.ladder;
    return next.step;
  });
}

it('answers faults that follow each other by more and more', () => {
  expect(steps([0, 1, 2, 3, 4, 5, 6])).toEqual([...rungs, 'relaunch', 'relaunch']);
});

it('begins anew after a quiet time', () => {
  expect(steps([0, 1, 2, 2 + quietMs])).toEqual(['reload', 'reload', 'clean-reload', 'reload']);
  expect(steps([0, 1, 2, 1 + quietMs])).toEqual(['reload', 'reload', 'clean-reload', 'window']);
});

it('never steps down but by quiet, and ends in a relaunch however fast faults come', () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 2 * quietMs }), { maxLength: 50 });
  fc.assert(
    fc.property(gaps, (waits) => {
      let now = 0;
      const times = waits.map((wait) => (now += wait));
      const found = steps(times);
      let quietSince = 0;
      found.forEach((step, i) => {
        if ((waits[i] ?? 0) >= quietMs) quietSince = i;
        expect(step).toBe(rungs[Math.min(i - quietSince, rungs.length - 1)]);
      });
    }),
  );
});
