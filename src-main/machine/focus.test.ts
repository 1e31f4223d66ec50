import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { timeAt } from '../time';
import { holdFocus } from './focus';

const electron = vi.hoisted(() => ({
  focused: null as object | null,
  on: new Map<string, (event: unknown, window: unknown) => void>(),
  leaving: false,
}));
vi.mock('electron', () => ({
  app: {
    on: (event: string, listener: (event: unknown, window: unknown) => void) =>
      electron.on.set(event, listener),
  },
  BrowserWindow: { getFocusedWindow: () => electron.focused },
}));
vi.mock('../leave', () => ({ isLeaving: () => electron.leaving }));

const window = {
  visible: true,
  isDestroyed: () => false,
  isVisible: () => window.visible,
  moveTop: vi.fn(),
  focus: vi.fn(),
};
const write = vi.fn();
/** Which of ours has the focus, or had it last. */
let last: object;
let wanted: boolean;

/** Another program takes the focus, or gives it back. */
function focus(on: object | null): void {
  electron.focused = on;
  electron.on.get(on === null ? 'browser-window-blur' : 'browser-window-focus')?.({}, last);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  electron.focused = window;
  electron.leaving = false;
  window.visible = true;
  last = window;
  wanted = true;
  holdFocus({
    window: () => window as unknown as BrowserWindow,
    isWanted: () => wanted,
    journal: { write },
    time: timeAt(1),
  });
});
afterEach(() => void vi.useRealTimers());

it('takes back what stays lost, and says so once', () => {
  focus(null);
  vi.advanceTimersByTime(2_900);
  expect(window.focus).not.toHaveBeenCalled();
  vi.advanceTimersByTime(20_200);
  expect(window.focus).toHaveBeenCalledTimes(3);
  expect(write.mock.calls).toEqual([['warning', 'focus-lost']]);

  focus(window);
  focus(null);
  vi.advanceTimersByTime(3_000);
  expect(write).toHaveBeenCalledTimes(2);
});

it('minds neither a moment nor another window of ours', () => {
  focus(null);
  focus(window);
  vi.advanceTimersByTime(60_000);
  focus(null);
  electron.focused = {};
  vi.advanceTimersByTime(60_000);
  expect(window.focus).not.toHaveBeenCalled();
  expect(write).not.toHaveBeenCalled();
});

it('takes it without a word after a window of ours went, and says so where that does not help', () => {
  last = { isDestroyed: () => true };
  focus(null);
  vi.advanceTimersByTime(3_000);
  expect(window.focus).toHaveBeenCalledTimes(1);
  expect(write).not.toHaveBeenCalled();
  vi.advanceTimersByTime(20_000);
  expect(write).toHaveBeenCalledTimes(1);
});

it('gives up after a while, and fills no journal', () => {
  focus(null);
  vi.advanceTimersByTime(10 * 60_000);
  expect(window.focus).toHaveBeenCalledTimes(20);
  for (let n = 0; n < 20; n += 1) {
    focus(window);
    focus(null);
    vi.advanceTimersByTime(3_000);
  }
  expect(window.focus).toHaveBeenCalledTimes(20);
  expect(write).toHaveBeenCalledTimes(6);
});

it('leaves it to the operator, to whoever ends the program, and to a window that comes', () => {
  wanted = false;
  focus(null);
  vi.advanceTimersByTime(30_000);
  wanted = true;
  window.visible = false;
  vi.advanceTimersByTime(30_000);
  expect(window.focus).not.toHaveBeenCalled();
  window.visible = true;
  vi.advanceTimersByTime(10_000);
  expect(window.focus).toHaveBeenCalledTimes(1);
  electron.leaving = true;
  vi.advanceTimersByTime(30_000);
  expect(window.focus).toHaveBeenCalledTimes(1);
});
