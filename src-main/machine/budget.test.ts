import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  betweenRelaunchesMs,
  betweenRenewalsMs,
  decideBudget,
  freshBudget,
  vainRenewals,
  type BudgetAct,
  type BudgetFacts,
} from './budget';

const quiet = { budgetMb: 900, usedMb: 400, nightly: false, atRest: true };
const over = { ...quiet, usedMb: 1000 };
const minute = 60_000;

/** The acts of one look a minute, at their minutes. */
function acts(
  looks: number,
  facts: (at: number) => Omit<BudgetFacts, 'now'>,
): [number, BudgetAct][] {
  let state = freshBudget;
  const found: [number, BudgetAct][] = [];
  for (let at = 0; at < looks; at += 1) {
    const next = decideBudget(state, { ...facts(at), now: at * minute });
    state = next.state;
    if (next.act !== 'none') found.push([at, next.act]);
  }
  return found;
}

describe('the memory budget', () => {
  it('does nothing below it', () => {
    expect(acts(3000, () => quiet)).toEqual([]);
  });

  it('renews above it, but only while nobody is there', () => {
    expect(acts(60, (at) => ({ ...over, atRest: at >= 10, usedMb: at > 10 ? 400 : 1000 }))).toEqual(
      [[10, 'renew']],
    );
  });

  it('renews a slow leak as often as it comes back', () => {
    const leak = (at: number): Omit<BudgetFacts, 'now'> => ({
      ...quiet,
      usedMb: at % 50 === 49 ? 1000 : 400,
    });
    expect(acts(200, leak)).toEqual([49, 99, 149, 199].map((at) => [at, 'renew']));
  });

  it('gives renewals up that do not help, says so once, and starts the program anew a day later', () => {
    const day = betweenRelaunchesMs / minute;
    const found = acts(day + 1, () => over);
    expect(found).toEqual([
      [0, 'renew'],
      [30, 'renew'],
      [60, 'renew'],
      [90, 'tell'],
      [day, 'relaunch'],
    ]);
  });

  it('begins anew once memory is within the budget', () => {
    const found = acts(400, (at) => (at === 200 ? quiet : over));
    expect(found.map(([, act]) => act)).toEqual([
      ...Array<BudgetAct>(vainRenewals).fill('renew'),
      'tell',
      ...Array<BudgetAct>(vainRenewals).fill('renew'),
      'tell',
    ]);
  });

  it('renews at night without need, and waits for rest with it', () => {
    expect(acts(10, (at) => ({ ...quiet, nightly: at === 5 }))).toEqual([[5, 'renew']]);
    expect(acts(10, () => ({ ...quiet, nightly: true, atRest: false }))).toEqual([]);
  });

  it('never acts while somebody is there, nor renews twice within half an hour', () => {
    const facts = fc.record({
      step: fc.integer({ min: 1, max: 60 * minute }),
      usedMb: fc.integer({ min: 100, max: 2000 }),
      nightly: fc.boolean(),
      atRest: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 200 }), (looks) => {
        let state = freshBudget;
        let now = 0;
        let renewed = -Infinity;
        for (const { step, ...look } of looks) {
          now += step;
          const next = decideBudget(state, { ...look, now, budgetMb: 900 });
          state = next.state;
          if (!look.atRest) expect(next.act).toBe('none');
          if (next.act === 'relaunch') expect(now).toBeGreaterThanOrEqual(betweenRelaunchesMs);
          if (next.act !== 'renew') continue;
          expect(now - renewed).toBeGreaterThanOrEqual(betweenRenewalsMs);
          renewed = now;
        }
      }),
    );
  });
});
