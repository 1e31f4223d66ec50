import { beforeEach, expect, it, vi } from 'vitest';
import type { Settings } from '../settings/schema';
import { timeAt } from '../time';
import { betweenRenewalsMs } from './budget';
import { tendMemory } from './renewal';

const minute = 60_000;
const journal = { write: vi.fn() };
const parts = {
  settings: vi.fn((): Pick<Settings, 'memory' | 'renewal'> => ({
    memory: 900,
    renewal: undefined,
  })),
  used: vi.fn(() => 400.4),
  atRest: vi.fn(() => true),
  renew: vi.fn(() => Promise.resolve()),
  relaunch: vi.fn(),
};
const events = (): unknown[] => journal.write.mock.calls.map(([, event]: unknown[]) => event);
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T02:59:30') });
  vi.resetAllMocks();
  parts.settings.mockReturnValue({ memory: 900, renewal: undefined });
  parts.used.mockReturnValue(400.4);
  parts.atRest.mockReturnValue(true);
  parts.renew.mockResolvedValue();
});

it('looks once a minute and writes nothing while all is well', async () => {
  tendMemory(parts, journal, timeAt(1));
  await pass(60 * minute);
  expect(parts.used).toHaveBeenCalledTimes(60);
  expect(journal.write).not.toHaveBeenCalled();
});

it('renews once somebody has left', async () => {
  parts.used.mockReturnValue(1000);
  parts.atRest.mockReturnValue(false);
  tendMemory(parts, journal, timeAt(1));
  await pass(5 * minute);
  expect(parts.renew).not.toHaveBeenCalled();
  parts.atRest.mockReturnValue(true);
  await pass(minute);
  expect(parts.renew).toHaveBeenCalledTimes(1);
  expect(journal.write.mock.calls).toEqual([
    ['info', 'window-renewed', { usedMb: 1000, budgetMb: 900 }],
  ]);
});

it('tells of a window that could not be renewed, and tries again later', async () => {
  parts.used.mockReturnValue(1000);
  parts.renew.mockRejectedValue(new Error('not painted in time'));
  tendMemory(parts, journal, timeAt(1));
  await pass(betweenRenewalsMs + minute);
  expect(events()).toEqual(['window-not-renewed', 'window-not-renewed']);
});

it('starts the program anew where nothing helps', async () => {
  parts.used.mockReturnValue(1000);
  tendMemory(parts, journal, timeAt(1));
  await pass(24 * 60 * minute);
  expect(parts.relaunch).toHaveBeenCalledTimes(1);
  expect(events().slice(3)).toEqual(['memory-stays-high', 'relaunch-for-memory']);
});

it('renews every night at the set time, or as soon as nobody is there', async () => {
  parts.settings.mockReturnValue({ memory: 900, renewal: '03:00' });
  parts.atRest.mockReturnValue(false);
  tendMemory(parts, journal, timeAt(1));
  await pass(10 * minute);
  parts.atRest.mockReturnValue(true);
  await pass(minute);
  expect(parts.renew).toHaveBeenCalledTimes(1);
  await pass(24 * 60 * minute);
  expect(parts.renew).toHaveBeenCalledTimes(2);
});
