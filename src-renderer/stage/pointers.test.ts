import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { STUCK_MS, watchPointers } from './pointers';

const stuck = vi.fn();
let stop: () => void;

const event = (type: string, at: number, pointerId = 1): void => {
  const made = Object.assign(new Event(type), { pointerId });
  window.dispatchEvent(Object.defineProperty(made, 'timeStamp', { value: at }));
};

beforeEach(() => {
  vi.stubGlobal('window', new EventTarget());
  stuck.mockClear();
  stop = watchPointers(stuck);
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

it('tells of a finger that never ended, once the visit is over, and forgets it', () => {
  event('pointerdown', 0);
  event('pointerdown', 70_000, 2);
  event('pointerup', 70_100, 2);
  event('blur', STUCK_MS + 20_000);
  event('blur', STUCK_MS + 30_000);
  expect(stuck).toHaveBeenCalledTimes(1);
});

it.each(['pointerup', 'pointercancel'])('minds no finger that ended by %s', (type) => {
  event('pointerdown', 0);
  event(type, 100);
  event('blur', STUCK_MS + 1);
  expect(stuck).not.toHaveBeenCalled();
});

it('minds no finger that is down just now', () => {
  event('pointerdown', 100_000);
  event('blur', 101_000);
  expect(stuck).not.toHaveBeenCalled();
});
