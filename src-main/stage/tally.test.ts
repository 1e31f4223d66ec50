import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { timeAt } from '../time';
import { noAids } from './aids';
import type { StageView } from './stage';
import { openTally, type Tally } from './tally';

const lobby = (played: number): StageView => ({
  mode: 'lobby',
  owner: 'lobby',
  scene: 'home',
  language: 'vi',
  aids: noAids(),
  trail: [],
  ground: 'evening',
  lobby: { item: 0, phase: 'show', played },
  asleep: false,
  resetIn: null,
  cleaning: null,
});
const visitor: StageView = { ...lobby(0), owner: 'visitor', lobby: null };
const write = vi.fn<(level: string, event: string, details?: object) => void>();
let tally: Tally;

beforeEach(() => {
  vi.useFakeTimers();
  write.mockClear();
  tally = openTally(lobby(0), { write }, timeAt(1));
});
afterEach(() => {
  vi.useRealTimers();
});

it('tells once an hour what was played and who came', () => {
  for (const view of [lobby(0), lobby(1), lobby(1), visitor, visitor, lobby(2)]) tally.see(view);
  expect(write).not.toHaveBeenCalled();
  vi.advanceTimersByTime(3_600_000);
  expect(write.mock.calls).toEqual([['info', 'lobby-hour', { items: 2, visits: 1 }]]);
});

it('is silent in an hour in which nothing happened', () => {
  vi.advanceTimersByTime(7_200_000);
  expect(write).not.toHaveBeenCalled();
});

it('goes as fast as its time', () => {
  const fast = openTally(lobby(0), { write }, timeAt(60));
  fast.see(lobby(1));
  vi.advanceTimersByTime(60_000);
  expect(write).toHaveBeenCalledTimes(1);
});
