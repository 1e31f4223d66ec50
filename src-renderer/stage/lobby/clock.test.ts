import { expect, it } from 'vitest';
import { clockPlace, clockText, untilNextMinute } from './clock';

const at = (minute: number): Date => new Date(2025, 8, 17, 0, minute);

it('says the time with two digits each', () => {
  expect(clockText(new Date(2025, 8, 17, 5, 7))).toBe('05:07');
});

it('waits for the minute', () => {
  expect(untilNextMinute(new Date(2025, 8, 17, 5, 7, 59, 900))).toBe(100);
  expect(untilNextMinute(new Date(2025, 8, 17, 5, 7))).toBe(60_000);
});

it('stands elsewhere every minute, everywhere in half an hour, and always on the screen', () => {
  const places = Array.from({ length: 25 }, (_, minute) => clockPlace(at(minute)));
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(25);
  places.forEach((place, minute) => expect(clockPlace(at(minute + 1))).not.toEqual(place));
  for (const { x, y } of places) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(Math.max(x, y)).toBeLessThanOrEqual(1);
  }
});
