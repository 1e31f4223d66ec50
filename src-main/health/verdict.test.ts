import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Look } from './pixels';
import {
  answered,
  answerMs,
  asked,
  looked,
  newborn,
  painted,
  paintMs,
  still,
  ticked,
  tickMs,
  ticksPerBeat,
  unseen,
  type Ailment,
  type Pulse,
} from './verdict';

const well = (): Pulse => painted(newborn(0));
const seen = (beacon: string, blank = false): Look => ({ blank, beacon });

/** Ticks from `from` on until something is found; at which time, and what. */
function tickUntil(pulse: Pulse, from: number, limit = 60_000): [number, Ailment] | null {
  let current = pulse;
  for (let now = from, ticks = 0; now <= limit; now += tickMs, ticks += 1) {
    const next = ticked(current, now);
    if (next.ailment !== null) return [now, next.ailment];
    current = ticks % ticksPerBeat === 0 ? asked(next.pulse, now) : next.pulse;
  }
  return null;
}

/** The ailment after the last of these looks. */
function after(looks: readonly (Look | null)[], pulse = well()): Ailment | null {
  let current = pulse;
  let ailment: Ailment | null = null;
  for (const look of looks) ({ pulse: current, ailment } = looked(current, look));
  return ailment;
}

describe('the heartbeat', () => {
  it('finds a page that does not answer, in time for the bar of ten seconds', () => {
    const found = tickUntil(well(), ticksPerBeat * tickMs);
    expect(found?.[1]).toBe('page-hung');
    expect(found?.[0]).toBeLessThanOrEqual(8_000);
  });

  it('gives a page time to paint, but not for ever', () => {
    const found = tickUntil(newborn(0), tickMs);
    expect(found?.[1]).toBe('page-not-painted');
    expect(found?.[0]).toBeGreaterThan(paintMs);
  });

  it('blames nobody when the machine itself stood still', () => {
    const waiting = asked(well(), tickMs);
    expect(ticked(waiting, 3_600_000).ailment).toBeNull();
    expect(ticked(newborn(0), 3_600_000).ailment).toBeNull();
  });

  it('never blames a page that answers within the limit, whenever it does', () => {
    const delays = fc.array(fc.integer({ min: 0, max: answerMs - 1 }), { minLength: 1 });
    fc.assert(
      fc.property(delays, (answers) => {
        let pulse = well();
        let answerAt: number | null = null;
        let next = 0;
        for (let now = tickMs; next < answers.length; now += tickMs) {
          if (answerAt !== null && answerAt <= now) {
            pulse = answered(pulse);
            answerAt = null;
          }
          const verdict = ticked(pulse, now);
          expect(verdict.ailment).toBeNull();
          pulse = asked(verdict.pulse, now);
          if (answerAt === null) {
            answerAt = now + (answers[next] ?? 0);
            next += 1;
          }
        }
      }),
    );
  });
});

describe('the looks', () => {
  it('are well while the beacon changes', () => {
    expect(after([seen('a'), seen('b'), seen('a')])).toBeNull();
  });

  it('find one colour, a picture that stands still, and no picture, the second time', () => {
    expect(after([seen('a'), seen('b', true)])).toBeNull();
    expect(after([seen('a'), seen('b', true), seen('c', true)])).toBe('page-blank');
    expect(after([seen('a'), seen('a')])).toBeNull();
    expect(after([seen('a'), seen('a'), seen('a')])).toBe('page-frozen');
    expect(after([null])).toBeNull();
    expect(after([null, null])).toBe('page-frozen');
  });

  it('forget a suspicion that is not confirmed', () => {
    expect(after([seen('a'), seen('a'), seen('b'), seen('b')])).toBeNull();
    expect(after([seen('a', true), seen('a')])).toBeNull();
  });

  it('judge a page without a script by its colours alone', () => {
    let pulse = well();
    for (let i = 0; i < 5; i += 1) {
      const next = looked(still(pulse), seen('a'));
      expect(next.ailment).toBeNull();
      pulse = next.pulse;
    }
    expect(
      looked(still(looked(still(pulse), seen('a', true)).pulse), seen('a', true)).ailment,
    ).toBe('page-blank');
  });

  it('begin anew after a time in which nobody may judge', () => {
    const suspected = looked(looked(well(), seen('a')).pulse, seen('a')).pulse;
    expect(looked(unseen(suspected), seen('a')).ailment).toBeNull();
  });
});
