import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepAlive, type Keeper, type Means } from './keeper';
import type { Look } from './pixels';
import { tickMs } from './verdict';

const journal = { write: vi.fn() };
let keeper: Keeper;
/** What is seen at the next look; a beacon that changes where it is not said. */
let sight: (beat: number) => Look | null;
/** Does the page answer its beats? */
let answers: boolean;
let last = 0;

const means = {
  beat: vi.fn((beat: number) => {
    last = beat;
    if (answers) queueMicrotask(() => keeper.alive());
  }),
  look: vi.fn(() => Promise.resolve(sight(last))),
  maySee: vi.fn(() => true),
  isStill: vi.fn(() => false),
  isHasty: vi.fn(() => false),
  act: vi.fn(),
  good: vi.fn(),
} satisfies Means;

const lines = (): unknown[][] => journal.write.mock.calls.map(([level, event]) => [level, event]);
const ticks = (count: number): Promise<unknown> => vi.advanceTimersByTimeAsync(count * tickMs);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearInterval', 'performance'] });
  vi.clearAllMocks();
  answers = true;
  sight = (beat) => ({ blank: false, beacon: String(beat) });
  keeper = keepAlive(means, journal);
});
afterEach(() => {
  keeper.stop();
  vi.useRealTimers();
});

it('says nothing while the page is well', async () => {
  keeper.painted();
  await ticks(1000);
  expect(journal.write).not.toHaveBeenCalled();
  expect(means.look.mock.calls.length).toBeLessThanOrEqual(501);
  expect(keeper.isWell()).toBe(true);
});

it('reloads a page that hangs, and tells of it once, and once that it is well again', async () => {
  keeper.painted();
  await ticks(3);
  answers = false;
  await ticks(5);
  expect(means.act).toHaveBeenCalledExactlyOnceWith('reload', 'page-hung');
  answers = true;
  keeper.painted();
  await ticks(2);
  expect(lines()).toEqual([
    ['error', 'page-hung'],
    ['info', 'recovered'],
  ]);
  expect(journal.write).toHaveBeenLastCalledWith(
    'info',
    'recovered',
    expect.objectContaining({ cause: 'page-hung', step: 'reload', faults: 1 }),
  );
});

it('climbs while the screen does not become good, within one incident', async () => {
  keeper.failed('at the start');
  keeper.failed('at the start');
  keeper.fault('page-gone');
  expect(means.act.mock.calls.map(([step]) => step)).toEqual(['reload', 'reload', 'clean-reload']);
  expect(lines()).toEqual([
    ['error', 'page-failed'],
    ['info', 'recovery-step'],
    ['info', 'recovery-step'],
  ]);
  await ticks(11);
  expect(means.act).toHaveBeenLastCalledWith('window', 'page-not-painted');
});

it('brings back a page that is white, or whose picture stands still, though it answers', async () => {
  keeper.painted();
  await ticks(4);
  sight = () => ({ blank: true, beacon: 'x' });
  await ticks(6);
  expect(means.act).toHaveBeenLastCalledWith('reload', 'page-blank');
  sight = () => ({ blank: false, beacon: 'x' });
  keeper.painted();
  await ticks(8);
  expect(means.act).toHaveBeenLastCalledWith('reload', 'page-frozen');
});

it('does not judge pixels where it may not, but hears the heart', async () => {
  means.maySee.mockReturnValue(false);
  keeper.painted();
  sight = () => ({ blank: true, beacon: 'x' });
  await ticks(20);
  expect(means.act).not.toHaveBeenCalled();
  answers = false;
  await ticks(5);
  expect(means.act).toHaveBeenCalledWith('reload', 'page-hung');
  means.maySee.mockReturnValue(true);
});

it('asks nothing of a page without a script, and looks at it all the same', async () => {
  means.isStill.mockReturnValue(true);
  keeper.painted();
  sight = () => ({ blank: false, beacon: 'x' });
  await ticks(20);
  expect(means.beat).not.toHaveBeenCalled();
  expect(means.act).not.toHaveBeenCalled();
  sight = () => ({ blank: true, beacon: 'x' });
  await ticks(6);
  expect(means.act).toHaveBeenCalledWith('reload', 'page-blank');
  means.isStill.mockReturnValue(false);
});

it('waits for what Chromium repairs itself', async () => {
  keeper.painted();
  await ticks(2);
  keeper.fault('gpu-gone', { reason: 'killed' }, 'wait');
  await ticks(2);
  expect(means.act).not.toHaveBeenCalled();
  expect(lines()).toEqual([
    ['error', 'gpu-gone'],
    ['info', 'recovered'],
  ]);
});

it('starts the whole program again where there is no time for trying', () => {
  means.isHasty.mockReturnValueOnce(true);
  keeper.fault('page-gone');
  expect(means.act).toHaveBeenCalledWith('relaunch', 'page-gone');
});

it('notes errors of a page that lives on, but not without end', async () => {
  keeper.painted();
  await ticks(1);
  for (let i = 0; i < 100; i += 1) keeper.failed('oops');
  expect(means.act).not.toHaveBeenCalled();
  expect(lines()).toEqual(Array<unknown>(5).fill(['warning', 'page-error']));
});

it('looks again soon at a page that comes back and is not seen yet', async () => {
  keeper.fault('page-gone');
  sight = () => ({ blank: true, beacon: 'x' });
  keeper.painted();
  await vi.advanceTimersByTimeAsync(0);
  expect(lines()).toEqual([['error', 'page-gone']]);
  sight = (beat) => ({ blank: false, beacon: String(beat) });
  await vi.advanceTimersByTimeAsync(300);
  expect(lines()).toEqual([
    ['error', 'page-gone'],
    ['info', 'recovered'],
  ]);
});

it('forgets a look at a page that is gone meanwhile', async () => {
  keeper.painted();
  await ticks(1);
  let see: (look: Look) => void = () => undefined;
  means.look.mockReturnValueOnce(new Promise((resolve) => (see = resolve)));
  await ticks(1);
  keeper.fault('page-gone');
  see({ blank: false, beacon: 'old' });
  await vi.advanceTimersByTimeAsync(0);
  expect(lines()).toEqual([['error', 'page-gone']]);
});
