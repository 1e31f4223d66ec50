import type { EventEmitter } from 'node:events';
import type { BrowserWindow, Rectangle } from 'electron';
import { beforeEach, expect, it, vi } from 'vitest';
import { followDisplays } from './displays';
import type { SeenDisplay } from './placement';

const electron = vi.hoisted((): { displays: unknown[]; screen: unknown } => ({
  displays: [],
  screen: undefined,
}));

vi.mock('electron', async () => {
  const { EventEmitter: Emitter } = await import('node:events');
  const screen = Object.assign(new Emitter(), {
    getAllDisplays: () => electron.displays,
    getPrimaryDisplay: () => electron.displays[0],
  });
  electron.screen = screen;
  return { screen };
});

const journal = { write: vi.fn() };
const contents = {
  setZoomFactor: vi.fn(),
  setVisualZoomLevelLimits: vi.fn(() => Promise.resolve()),
  invalidate: vi.fn(),
};
const window = {
  webContents: contents,
  isDestroyed: () => false,
  isVisible: () => true,
  getBounds: (): Rectangle => bounds,
  show: vi.fn(),
  setKiosk: vi.fn(),
};
const place = vi.fn((next: Rectangle) => {
  if (obeys) bounds = next;
});
let bounds: Rectangle;
let obeys: boolean;

const made = (id: number, width = 1920, x = 0): SeenDisplay => ({
  id,
  label: '',
  bounds: { x, y: 0, width, height: 1080 },
  rotation: 0,
  scaleFactor: 1,
});
const become = (...displays: SeenDisplay[]): void => {
  electron.displays = displays;
};
const emit = (event: string): boolean => (electron.screen as EventEmitter).emit(event);
const follow = (wanted?: string): ReturnType<typeof followDisplays> =>
  followDisplays(
    { window: () => window as unknown as BrowserWindow, place },
    () => wanted,
    journal,
  );

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  (electron.screen as EventEmitter).removeAllListeners();
  become(made(1));
  bounds = made(1).bounds;
  obeys = true;
});

it('leaves a window alone that stands right', () => {
  follow();
  vi.runAllTimers();
  expect(place).not.toHaveBeenCalled();
});

it('goes to the display that is wanted, at once', () => {
  become(made(1), made(2, 1280, 1920));
  follow('2 1280×1080');
  expect(place).toHaveBeenCalledWith(made(2, 1280, 1920).bounds);
});

it('answers one change once, however many events it sends', () => {
  follow();
  become(made(1, 1280));
  emit('display-metrics-changed');
  vi.advanceTimersByTime(300);
  emit('display-metrics-changed');
  emit('display-added');
  vi.runAllTimers();
  expect(place.mock.calls).toEqual([[made(1, 1280).bounds]]);
  expect(journal.write.mock.calls).toEqual([
    ['info', 'display-changed', { what: ['resized 1 1920×1080 → 1280×1080'] }],
  ]);
  expect(contents.setZoomFactor).toHaveBeenCalledWith(1);
  expect(contents.setVisualZoomLevelLimits).toHaveBeenCalledWith(1, 1);
  expect(window.show).toHaveBeenCalled();
  expect(contents.invalidate).toHaveBeenCalled();
  expect(window.setKiosk).not.toHaveBeenCalled();
});

it('insists once where the window did not follow', () => {
  follow();
  obeys = false;
  become(made(1, 1280));
  emit('display-metrics-changed');
  vi.runAllTimers();
  expect(window.setKiosk.mock.calls).toEqual([[false]]);
  expect(place).toHaveBeenCalledTimes(2);
});

it('stays where it is when no display is left, and comes back with the first', () => {
  const { look } = follow();
  become();
  (electron.screen as { getPrimaryDisplay: () => unknown }).getPrimaryDisplay = () => made(0);
  look();
  expect(place).not.toHaveBeenCalled();
  become(made(3, 800));
  look();
  expect(place).toHaveBeenCalledWith(made(3, 800).bounds);
});

it('journals a loose cable no more than twenty times an hour', () => {
  const { look } = follow();
  for (let i = 0; i < 100; i += 1) {
    become(made(1, 1280 + i));
    look();
  }
  expect(journal.write).toHaveBeenCalledTimes(20);
});
