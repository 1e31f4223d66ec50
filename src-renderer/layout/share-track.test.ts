import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shareTrack } from './share-track';

it('fills its part of the whole, with a mark at each quarter', () => {
  expect(shareTrack(57.65, 560)).toEqual({
    filled: expect.closeTo(322.84),
    whole: 560,
    over: 0,
    ticks: [140, 280, 420],
  });
});

it('shows beyond the whole what lies beyond', () => {
  const { filled, whole, over, ticks } = shareTrack(125, 500);
  expect({ filled, whole, over, ticks }).toEqual({
    filled: 400,
    whole: 400,
    over: 100,
    ticks: [100, 200, 300],
  });
});

it('never leaves its width and keeps the scale', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1000, noNaN: true }), (percent) => {
      const { filled, whole, over } = shareTrack(percent, 560);
      expect(filled).toBeLessThanOrEqual(whole);
      expect(whole + over).toBeLessThanOrEqual(560 + 1e-9);
      expect(filled + over).toBeCloseTo((percent / 100) * whole);
    }),
  );
});
