import { beforeEach, expect, it, vi } from 'vitest';
import { parseSettings } from '../settings/read';
import { noAids } from '../stage/aids';
import type { StageView } from '../stage/stage';
import { timeAt } from '../time';
import type { Show } from '../windows/show';
import type { HallParts } from './hall';
import { tendMachine, type Machine } from './machine';

const { hall, tendHall } = vi.hoisted(() => {
  const made = { dark: vi.fn(), look: vi.fn(), refocus: vi.fn() };
  return { hall: made, tendHall: vi.fn((_parts: HallParts) => made) };
});
vi.mock('./hall', () => ({ tendHall }));
vi.mock('./renewal', () => ({ tendMemory: () => () => undefined }));
vi.mock('./used', () => ({ usedMemory: () => 0 }));

const lobby: StageView = {
  mode: 'lobby',
  owner: 'lobby',
  scene: 'home',
  language: 'vi',
  aids: noAids(),
  trail: [],
  ground: 'day',
  lobby: null,
  asleep: false,
  resetIn: null,
  cleaning: null,
};
const visitor: StageView = { ...lobby, owner: 'visitor' };
let closed: 'black' | 'clock';
let view: StageView;
let machine: Machine;
const release = vi.fn();

const tend = (windowed: boolean): Machine =>
  tendMachine({
    show: {} as Show,
    settings: () => parseSettings({ hours: { closed } }).settings,
    view: () => view,
    isQuiet: () => view.owner === 'lobby',
    relaunch: vi.fn(),
    release,
    journal: { write: vi.fn() },
    time: timeAt(1),
    windowed,
  });
const becomes = (after: StageView): void => {
  view = after;
  machine.saw({ after });
};

beforeEach(() => {
  vi.clearAllMocks();
  closed = 'black';
  view = lobby;
  machine = tend(false);
});

it('changes the focus once somebody has left', () => {
  becomes(lobby);
  becomes(visitor);
  expect(hall.refocus).not.toHaveBeenCalled();
  becomes(lobby);
  becomes(lobby);
  expect(hall.refocus).toHaveBeenCalledTimes(1);
});

it('closes the operator’s screen when the machine goes to sleep, and nothing else', () => {
  const { onSleep, holdsFocus } = tendHall.mock.lastCall?.[0] ?? expect.fail();
  becomes(visitor);
  onSleep();
  expect(release).not.toHaveBeenCalled();
  expect(holdsFocus()).toBe(true);
  becomes({ ...lobby, owner: 'maintenance' });
  expect(holdsFocus()).toBe(false);
  onSleep();
  expect(release).toHaveBeenCalledTimes(1);
});

it('lets the display sleep behind a black page, not behind a clock', () => {
  becomes({ ...lobby, asleep: true });
  expect(hall.dark).toHaveBeenLastCalledWith(true);
  closed = 'clock';
  machine.look();
  expect(hall.dark).toHaveBeenLastCalledWith(false);
  expect(hall.look).toHaveBeenCalledTimes(1);
});

it('leaves the displays of a desktop alone', () => {
  tendHall.mockClear();
  machine = tend(true);
  becomes(visitor);
  becomes(lobby);
  expect(tendHall).not.toHaveBeenCalled();
});
