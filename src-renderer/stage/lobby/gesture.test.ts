import { expect, it } from 'vitest';
import { AFTER_MS, gestureWatch, LONGEST_MS, type Gesture, type Input } from './gesture';

const input = (kind: Input['kind'], at: number, id = 'finger'): Input => ({ kind, id, at });
const visiting = false;

/** A screen that a finger took over from 0 to 100 ms. */
function taken(): Gesture {
  const gesture = gestureWatch();
  expect(gesture.swallows(input('down', 0), true)).toBe(true);
  expect(gesture.swallows(input('up', 100), visiting)).toBe(true);
  return gesture;
}

it('lets everything through while somebody has the screen', () => {
  const gesture = gestureWatch();
  for (const kind of ['down', 'up', 'other'] as const) {
    expect(gesture.swallows(input(kind, 0), visiting)).toBe(false);
  }
});

it('swallows whatever a resting screen gets', () => {
  const gesture = gestureWatch();
  for (const kind of ['other', 'up', 'down'] as const) {
    expect(gesture.swallows(input(kind, 0), true)).toBe(true);
  }
});

it('swallows the gesture to its end and its click, and the next one no more', () => {
  const gesture = taken();
  expect(gesture.swallows(input('other', 101), visiting)).toBe(true);
  const later = 100 + AFTER_MS;
  expect(gesture.swallows(input('down', later), visiting)).toBe(false);
  expect(gesture.swallows(input('up', later + 90), visiting)).toBe(false);
  expect(gesture.swallows(input('other', later + 91), visiting)).toBe(false);
});

it('swallows a long press, and a key that repeats', () => {
  const gesture = gestureWatch();
  gesture.swallows(input('down', 0, 'Enter'), true);
  expect(gesture.swallows(input('down', LONGEST_MS + 1, 'Enter'), visiting)).toBe(true);
  expect(gesture.swallows(input('up', LONGEST_MS + 2, 'Enter'), visiting)).toBe(true);
});

it('swallows a second finger of the same gesture', () => {
  const gesture = gestureWatch();
  gesture.swallows(input('down', 0, 'a'), true);
  expect(gesture.swallows(input('down', 50, 'b'), visiting)).toBe(true);
  expect(gesture.swallows(input('up', 60, 'a'), visiting)).toBe(true);
  expect(gesture.swallows(input('up', 400, 'b'), visiting)).toBe(true);
});

it('swallows a hasty second tap whole, without putting the end off', () => {
  const gesture = taken();
  expect(gesture.swallows(input('down', 300), visiting)).toBe(true);
  expect(gesture.swallows(input('up', 460), visiting)).toBe(true);
  expect(gesture.swallows(input('down', 500), visiting)).toBe(false);
});

it('is not held back for ever by a contact that never ends', () => {
  const gesture = gestureWatch();
  gesture.swallows(input('down', 0, 'dirt'), true);
  expect(gesture.swallows(input('down', LONGEST_MS, 'finger'), visiting)).toBe(false);
  expect(gesture.swallows(input('other', LONGEST_MS + 1), visiting)).toBe(false);
});

it('forgets what it holds when the window loses its input', () => {
  const gesture = gestureWatch();
  gesture.swallows(input('down', 0, 'Alt'), true);
  gesture.letGo();
  expect(gesture.swallows(input('down', 1000), visiting)).toBe(false);
});
