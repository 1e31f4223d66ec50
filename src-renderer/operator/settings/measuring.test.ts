import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cardOn, inchesOf } from './measuring';

const FULL_HD = { width: 1920, height: 1080 };

it('knows how long a card is, and what panel it is so long on', () => {
  expect(cardOn(55, { width: 3840, height: 2160 })).toBeCloseTo(270, 0);
  expect(inchesOf(270, { width: 3840, height: 2160 })).toBe(55);
});

it('finds every diagonal again, to a tenth of an inch', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 1500 }), (tenths) => {
      expect(inchesOf(cardOn(tenths / 10, FULL_HD), FULL_HD)).toBe(tenths / 10);
    }),
  );
});

it('stays within what settings take', () => {
  expect(inchesOf(1, FULL_HD)).toBe(150);
  expect(inchesOf(1900, FULL_HD)).toBe(10);
});
