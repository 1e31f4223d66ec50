import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { follow, HOLD_MS, noGesture, opensAt, SPAN_MS, type Gesture, type Touch } from './gesture';

interface Step extends Touch {
  at: number;
}

/** Would the door have opened while these things happened, and a while after? */
function opens(steps: readonly Step[]): boolean {
  let gesture: Gesture = noGesture;
  for (const { at, ...touch } of steps) {
    const due = opensAt(gesture);
    if (due !== null && due <= at) return true;
    gesture = follow(gesture, touch, at);
  }
  return opensAt(gesture) !== null;
}

const tap = (at: number, length = 100, inside = true): Step[] => [
  { type: 'down', pointer: 1, inside, at },
  { type: 'up', pointer: 1, inside, at: at + length },
];
const hold = (at: number): Step => ({ type: 'down', pointer: 1, inside: true, at });
const four = [...tap(0), ...tap(500), ...tap(1000), ...tap(1500)];

describe('the gesture', () => {
  it('is five taps, the last one held', () => {
    expect(opens([...four, hold(2000)])).toBe(true);
    expect(opens([...four, ...tap(2000, HOLD_MS)])).toBe(true);
  });

  it.each([
    ['five short taps', [...four, ...tap(2000)]],
    ['a hold that is let go too early', [...four, ...tap(2000, HOLD_MS - 1)]],
    ['four taps', [...four.slice(0, 6), hold(1500)]],
    ['too slow', [...four, hold(SPAN_MS + 1)]],
    ['one of them elsewhere', [...four.slice(0, 6), ...tap(1500, 100, false), hold(2000)]],
    ['a long one among them', [...four.slice(0, 6), ...tap(1500, 1200), hold(3000)]],
    [
      'a second finger',
      [...four, hold(2000), { type: 'down', pointer: 2, inside: true, at: 2100 } as const],
    ],
    [
      'a finger that slides out',
      [...four, hold(2000), { type: 'move', pointer: 1, inside: false, at: 2100 } as const],
    ],
    [
      'a cancelled one',
      [...four, hold(2000), { type: 'cancel', pointer: 1, inside: true, at: 2100 } as const],
    ],
  ])('is not: %s', (_name, steps) => {
    expect(opens(steps)).toBe(false);
  });

  it('may be more taps than it takes', () => {
    expect(opens([...four, ...tap(2000), ...tap(2500), hold(3000)])).toBe(true);
  });

  it('may begin after anything else', () => {
    const later = four.map((step) => ({ ...step, at: step.at + 9000 }));
    expect(opens([...four, ...tap(5000, 100, false), ...later, hold(11_000)])).toBe(true);
  });

  it('is never found by tapping about, however often', () => {
    const anyTap = fc.record({
      inside: fc.boolean(),
      wait: fc.integer({ min: 1, max: 3000 }),
      length: fc.integer({ min: 1, max: HOLD_MS - 1 }),
    });
    fc.assert(
      fc.property(fc.array(anyTap, { maxLength: 60 }), (taps) => {
        let at = 0;
        const steps = taps.flatMap(({ inside, wait, length }) => {
          at += wait;
          const one = tap(at, length, inside);
          at += length;
          return one;
        });
        expect(opens(steps)).toBe(false);
      }),
    );
  });

  it('is never found by a hand of several fingers outside of the corner', () => {
    const anyStep = fc.record({
      type: fc.constantFrom('down', 'move', 'up', 'cancel'),
      pointer: fc.integer({ min: 1, max: 5 }),
      wait: fc.integer({ min: 0, max: 5000 }),
    });
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 80 }), (all) => {
        let at = 0;
        const steps = all.map(({ wait, ...touch }) => {
          at += wait;
          return { ...touch, inside: false, at };
        });
        expect(opens(steps)).toBe(false);
      }),
    );
  });
});
