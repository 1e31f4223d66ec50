import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { content, pack } from '../testing/pack';
import { grow, runTrial, snapRate, trialGoal, trialPath, verdict } from './trial';

const trial = {
  base: 'x',
  goal: 'amount' as const,
  from: 2025,
  to: 2030,
  rate: { min: 0, max: 12, step: 0.5, start: 7.5 },
  basis: { vi: 'x', en: 'x' },
};
const target = { low: 75, high: 80 };

it('grows by compound interest', () => {
  expect(grow(100, 10, 2)).toBeCloseTo(121);
  expect(trialPath(trial, 100, 10).map(({ year }) => year)).toEqual([
    2025, 2026, 2027, 2028, 2029, 2030,
  ]);
});

it('finds the rates of the published target: 50,73 to 75–80 in five years', () => {
  const { rate } = trialGoal(trial, 50.73, target);
  expect(rate.low).toBeCloseTo(8.133, 3);
  expect(rate.high).toBeCloseTo(9.538, 3);
});

describe('a rate that is the goal itself', () => {
  const growth = { ...trial, goal: 'rate' as const };
  it('gives the amount: 28.618 at 10% a year', () => {
    const { amount } = trialGoal(growth, 28_618, { low: 10, high: 10 });
    expect(amount.low).toBeCloseTo(46_089.6, 0);
  });
});

it('reaches the goal exactly when the rate does', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 20, noNaN: true }), (rate) => {
      const goal = trialGoal(trial, 50.73, target);
      const { state, by } = verdict(grow(50.73, rate, 5), goal, false);
      if (rate < goal.rate.low - 1e-6) expect(state).toBe('short');
      if (rate > goal.rate.high + 1e-6) expect(state).toBe('beyond');
      if (rate > goal.rate.low && rate < goal.rate.high) expect(state).toBe('reached');
      expect(by).toBeGreaterThanOrEqual(0);
    }),
  );
});

it('has no beyond where the goal is open', () => {
  const goal = trialGoal({ ...trial, goal: 'rate' }, 100, { low: 10, high: 10 });
  expect(verdict(grow(100, 10, 5), goal, true).state).toBe('reached');
  expect(verdict(grow(100, 13, 5), goal, true).state).toBe('reached');
  expect(verdict(grow(100, 9.5, 5), goal, true).state).toBe('short');
});

it('snaps to the steps of the slider and stays on it', () => {
  fc.assert(
    fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (rate) => {
      const snapped = snapRate(trial, rate);
      expect(snapped).toBeGreaterThanOrEqual(0);
      expect(snapped).toBeLessThanOrEqual(12);
      expect((snapped / 0.5) % 1).toBe(0);
    }),
  );
});

describe('a run of a published trial', () => {
  const parts = pack.targets.targets.flatMap((one) => one.parts);
  it.each(parts.flatMap((part) => (part.trial ? [{ part, trial: part.trial }] : [])))(
    '$part.figure: starts at its own rate, and stands on the slider where another is asked for',
    ({ part, trial }) => {
      const { max, start } = trial.rate;
      const run = runTrial(part, trial, content, undefined);
      expect(run.rate).toBe(start);
      expect(run.base).toBe(content.figure(trial.base).value);
      expect(run.end).toBeCloseTo(grow(run.base, start, trial.to - trial.from));
      expect(run.result.state).toBe('short');
      expect(runTrial(part, trial, content, String(max * 2)).rate).toBe(max);
      expect(runTrial(part, trial, content, 'much').rate).toBe(start);
    },
  );
});
