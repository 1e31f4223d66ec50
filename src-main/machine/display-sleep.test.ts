import { beforeEach, expect, it, vi } from 'vitest';
import { timeAt } from '../time';
import { againMs, darkMs, displaySleep } from './display-sleep';

const display = { off: vi.fn(), on: vi.fn() };
let dark: (is: boolean) => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  dark = displaySleep(display, timeAt(1));
});

it('leaves the display on while the screen is lit, and for a minute after', () => {
  dark(false);
  vi.advanceTimersByTime(againMs);
  dark(true);
  vi.advanceTimersByTime(darkMs - 1);
  expect(display.off).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(display.off).toHaveBeenCalledTimes(1);
});

it('switches it on at once when the screen is lit again, and not before it was off', () => {
  dark(true);
  dark(false);
  expect(display.on).not.toHaveBeenCalled();
  dark(true);
  vi.advanceTimersByTime(darkMs);
  dark(false);
  expect(display.on).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(10 * againMs);
  expect(display.off).toHaveBeenCalledTimes(1);
});

it('sends a display to sleep again that a knock has woken', () => {
  dark(true);
  dark(true);
  vi.advanceTimersByTime(darkMs + 3 * againMs);
  expect(display.off).toHaveBeenCalledTimes(4);
});
