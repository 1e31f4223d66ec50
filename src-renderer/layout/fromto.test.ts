import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromToLayout, type FromToInput } from './fromto';

const anyAmount = (max: number): fc.Arbitrary<{ low: number; high: number }> =>
  fc
    .tuple(fc.double({ min: 0, max, noNaN: true }), fc.double({ min: 0, max, noNaN: true }))
    .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));

const anyInput: fc.Arbitrary<FromToInput> = fc.record({
  target: anyAmount(30_000),
  baseline: fc.option(anyAmount(30_000), { nil: undefined }),
  share: fc.boolean(),
});

it('keeps everything on one scale from zero to its end', () => {
  fc.assert(
    fc.property(anyInput, fc.integer({ min: 100, max: 4000 }), (input, width) => {
      const { target, baseline, end } = fromToLayout(input, width);
      const on = (value: number): number => (value / end.value) * width;
      expect(end.x).toBe(width);
      expect(end.value).toBeGreaterThan(0);
      expect(target.from).toBeCloseTo(on(input.target.low), 6);
      expect(target.to).toBeCloseTo(on(input.target.high), 6);
      expect(target.to).toBeLessThanOrEqual(width + 1e-9);
      expect(target.from).toBeGreaterThanOrEqual(0);
      expect(baseline === undefined).toBe(input.baseline === undefined);
      if (input.baseline) {
        expect(baseline).toBeCloseTo(on(input.baseline.low), 6);
        expect(baseline).toBeLessThanOrEqual(width + 1e-9);
      }
    }),
  );
});

it('runs shares to a hundred, other numbers to a round one with room above the largest', () => {
  const share = fromToLayout({ target: { low: 80, high: 80 }, share: true }, 500);
  expect(share).toEqual({ target: { from: 400, to: 400 }, end: { x: 500, value: 100 } });
  const money = fromToLayout(
    { target: { low: 75, high: 80 }, baseline: { low: 50.73, high: 50.73 }, share: false },
    500,
  );
  expect(money.end.value).toBe(90);
});

it('goes beyond a hundred where a share does', () => {
  const { target, end } = fromToLayout({ target: { low: 120, high: 120 }, share: true }, 500);
  expect([target.to, end.value]).toEqual([500, 120]);
});

it('has zero at its start, also when there is nothing else', () => {
  const { target } = fromToLayout({ target: { low: 0, high: 0 }, share: false }, 500);
  expect(target).toEqual({ from: 0, to: 0 });
});
