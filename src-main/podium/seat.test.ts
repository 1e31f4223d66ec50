import type { EventEmitter } from 'node:events';
import { beforeEach, expect, it, vi } from 'vitest';
import { identityOf, type SeenDisplay } from '../machine/placement';
import type { Settings } from '../settings/schema';
import { keepSeat, type SeatKeeper } from './seat';

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

const made = (id: number, x: number, width = 1920): SeenDisplay => ({
  id,
  label: '',
  bounds: { x, y: 0, width, height: 1080 },
  rotation: 0,
  scaleFactor: 1,
});
const hall = made(1, 0);
const desk = made(2, 1920);

let settings: Settings;
const told: string[] = [];
const placeWall = vi.fn();
const become = (...displays: SeenDisplay[]): void => {
  electron.displays = displays;
};
const change = (...displays: SeenDisplay[]): void => {
  become(...displays);
  (electron.screen as EventEmitter).emit('display-metrics-changed');
};
const settle = (): void => void vi.advanceTimersByTime(500);
const open = (windowed = false): SeatKeeper =>
  keepSeat({
    windowed,
    settings: () => settings,
    save: (next) => (settings = next),
    placeWall,
    seated: ({ display, notes }) => told.push(`${display.id} ${notes} ${display.bounds.width}`),
    left: (why) => told.push(why),
    settled: () => undefined,
  });
const telling = (): string[] => told.splice(0);

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  (electron.screen as EventEmitter).removeAllListeners();
  telling();
  settings = { display: identityOf(hall), present: { minutes: 20 } } as Settings;
  become(hall, desk);
});

it('asks on an unknown display, and remembers the answer', () => {
  const seat = open();
  seat.begin();
  expect(telling()).toEqual(['2 ask 1920']);
  seat.showNotes();
  expect(telling()).toEqual(['2 shown 1920']);
  expect(settings.present).toEqual({ minutes: 20, display: identityOf(desk) });
  seat.end();
  seat.begin();
  expect(telling()).toEqual(['2 shown 1920']);
});

it('leaves at once where others could see it, and comes back when the displays have settled', () => {
  settings.present.display = identityOf(desk);
  const seat = open();
  seat.begin();
  telling();
  change(hall, made(2, 0));
  expect(telling()).toEqual(['display']);
  expect(seat.now()).toBeNull();
  settle();
  expect(telling()).toEqual([]);
  change(hall, desk);
  expect(telling()).toEqual([]);
  settle();
  expect(telling()).toEqual(['2 shown 1920']);
});

it('stays on a display that changes its size, also where it is gone for a moment', () => {
  settings.present.display = identityOf(desk);
  const seat = open();
  seat.begin();
  telling();
  change(hall, made(2, 1920, 1280));
  expect(telling()).toEqual(['2 shown 1280']);
  change(hall);
  change(hall, made(2, 1920, 1024));
  settle();
  expect(telling()).toEqual(['display', '2 shown 1024']);
});

it('asks again on a display of another size that was unplugged', () => {
  settings.present.display = identityOf(desk);
  const seat = open();
  seat.begin();
  change(hall);
  settle();
  telling();
  change(hall, made(2, 1920, 1280));
  settle();
  expect(telling()).toEqual(['2 ask 1280']);
});

it('has the wall placed at once when its display is gone', () => {
  const seat = open();
  seat.begin();
  expect(placeWall).not.toHaveBeenCalled();
  change(desk);
  expect(telling()).toEqual(['2 ask 1920', 'display']);
  expect(placeWall).toHaveBeenCalledTimes(1);
});

it('notices a change that nobody tells', () => {
  const seat = open();
  seat.begin();
  become(hall);
  vi.advanceTimersByTime(5_000);
  expect(telling()).toEqual(['2 ask 1920', 'display']);
});

it('swaps the displays, and remembers it', () => {
  settings.present.display = identityOf(desk);
  const seat = open();
  seat.begin();
  telling();
  seat.swap();
  expect(settings).toMatchObject({
    display: identityOf(desk),
    present: { display: identityOf(hall) },
  });
  expect(telling()).toEqual(['swap', '1 shown 1920']);
  expect(placeWall).not.toHaveBeenCalled();
});

it('asks on the other display as well', () => {
  const seat = open();
  seat.begin();
  telling();
  seat.swap();
  expect(telling()).toEqual(['swap', '1 ask 1920']);
  expect(settings.present).toEqual({ minutes: 20 });
});

it('swaps nothing where there is one display', () => {
  become(hall);
  const seat = open();
  seat.begin();
  seat.swap();
  expect(telling()).toEqual([]);
  expect(settings.display).toBe(identityOf(hall));
});

it('gives up until the next talk', () => {
  const seat = open();
  seat.begin();
  seat.giveUp();
  change(hall, made(2, 1920, 1280));
  settle();
  expect(telling()).toEqual(['2 ask 1920']);
  seat.begin();
  expect(telling()).toEqual(['2 ask 1280']);
});

it('watches the displays during a talk only', () => {
  const seat = open();
  seat.begin();
  seat.end();
  expect(vi.getTimerCount()).toBe(0);
  change(hall);
  expect(telling()).toEqual(['2 ask 1920']);
});

it('is always there on a desktop', () => {
  become(hall);
  const seat = open(true);
  seat.begin();
  seat.swap();
  expect(telling()).toEqual(['1 shown 1920']);
  expect(vi.getTimerCount()).toBe(0);
});
