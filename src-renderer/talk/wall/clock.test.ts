import { describe, expect, it } from 'vitest';
import { clockAfter, clockWords } from './clock';

describe('clockAfter', () => {
  it('counts what is spoken up and what is left down', () => {
    const clock = { runs: true, spoken: 10_000, left: 5_000 };
    expect(clockAfter(clock, 7_000)).toEqual({ runs: true, spoken: 17_000, left: -2_000 });
  });

  it('holds what is spoken, never the end of the slot', () => {
    const clock = { runs: false, spoken: 10_000, left: 5_000 };
    expect(clockAfter(clock, 1_000)).toEqual({ runs: false, spoken: 10_000, left: 4_000 });
  });

  it('has nothing left to tell without a slot', () => {
    expect(clockAfter({ runs: true, spoken: 0, left: null }, 1_000).left).toBeNull();
  });
});

describe('clockWords', () => {
  it.each([
    [0, '0:00'],
    [65_999, '1:05'],
    [600_000, '10:00'],
    [3_723_000, '1:02:03'],
    [-999, '0:00'],
    [-1_000, '−0:01'],
    [-3_600_000, '−1:00:00'],
  ])('%i ms are %s', (milliseconds, words) => expect(clockWords(milliseconds)).toBe(words));
});
