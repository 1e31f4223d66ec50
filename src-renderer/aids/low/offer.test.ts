import { expect, it } from 'vitest';
import { isOffered, nobody, see, type Touch } from './offer';

const touch = (height: number, free = true): Omit<Touch, 'at'> => ({ height, free });
const after = (touches: Omit<Touch, 'at'>[], every = 2000): boolean =>
  isOffered(touches.reduce((seen, one, index) => see(seen, { ...one, at: index * every }), nobody));

it('offers the keys after four touches of scenes, all of them low', () => {
  expect(after([touch(900), touch(850), touch(990)])).toBe(false);
  expect(after([touch(900), touch(850), touch(990), touch(700)])).toBe(true);
});

it('does not where one of them was high, before or later', () => {
  const low = Array.from({ length: 6 }, () => touch(900));
  expect(after([touch(1000), ...low])).toBe(false);
  expect(after([...low, touch(1400)])).toBe(false);
});

it('takes more touches of keys that stand low anyway', () => {
  const keys = Array.from({ length: 8 }, () => touch(850, false));
  expect(after(keys.slice(1))).toBe(false);
  expect(after(keys)).toBe(true);
});

it('begins anew with somebody else', () => {
  const low = Array.from({ length: 4 }, () => touch(900));
  expect(after(low, 90_000)).toBe(false);
});
