import { expect, it } from 'vitest';
import { begin, clockAt, hold, newClock, paceAt, slotEnd } from './clock';

it('runs from the first step on, rests while it is held, and counts below zero', () => {
  const begun = begin(newClock(10_000), 1_000);
  expect(begin(begun, 5_000)).toBe(begun);
  expect(clockAt(begun, 4_000)).toEqual({ runs: true, spoken: 3_000, left: 6_000 });
  const held = hold(begun, 4_000);
  expect(clockAt(held, 9_000)).toEqual({ runs: false, spoken: 3_000, left: 1_000 });
  expect(clockAt(hold(held, 9_000), 12_000)).toEqual({ runs: true, spoken: 6_000, left: -2_000 });
});

const at = (hours: number, minutes: number): Date => new Date(2026, 10, 22, hours, minutes, 30);

it.each([
  [{ minutes: 20 }, at(9, 0), 1_200_000],
  [{ until: '09:15' }, at(9, 0), 14.5 * 60_000],
  [{ until: '09:00' }, at(9, 10), -10.5 * 60_000],
  [{ until: '00:10' }, at(23, 50), 19.5 * 60_000],
  [{ until: '23:50' }, at(0, 10), -20.5 * 60_000],
  [null, at(9, 0), null],
])('a slot of %j ends', (slot, date, end) => {
  expect(slotEnd(slot, date, 7_000)).toBe(end === null ? null : end + 7_000);
});

it('tells how far ahead or behind the plan a talk is', () => {
  const steps = [{ seconds: 30 }, { seconds: 60 }, { seconds: 90 }];
  expect(paceAt(steps, 1, 10_000)).toBe(20_000);
  expect(paceAt(steps, 1, 30_000)).toBe(0);
  expect(paceAt(steps, 1, 90_000)).toBe(0);
  expect(paceAt(steps, 1, 100_000)).toBe(-10_000);
});
