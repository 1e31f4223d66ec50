import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openStage, viewOf } from '../stage/stage';
import { openStatistics, type Statistics } from './keeper';

const view = viewOf(
  openStage(
    {
      mode: 'browse',
      language: 'vi',
      languages: ['vi', 'en'],
      idle: { seconds: 60, warning: 20 },
      size: 100,
      present: { minutes: 20 },
      playlist: [],
    },
    'home',
    { open: true, evening: false },
    0,
  ),
  0,
);
const touch = { before: view, event: { type: 'touched' }, after: view } as const;

let dir: string;
let file: string;
let enabled: boolean;
const write = vi.fn();
let now = 0;

const open = (): Statistics =>
  openStatistics({
    file,
    enabled: () => enabled,
    idleMs: () => 80_000,
    time: { now: () => now, after: () => expect.fail() },
    journal: { write },
  });

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'statistics-'));
  file = join(dir, 'statistics.json');
  enabled = true;
  now = 0;
  write.mockClear();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(dir, { recursive: true, force: true });
});

it('writes a visit soon after its first touch, and then at most once a minute', () => {
  const statistics = open();
  statistics.saw(touch);
  expect(existsSync(file)).toBe(false);
  vi.advanceTimersByTime(1_000);
  expect(open().summary()).toMatchObject({ visits: 1, days: 1 });
  now += 5_000;
  statistics.saw(touch);
  const first = readFileSync(file, 'utf8');
  vi.advanceTimersByTime(50_000);
  expect(readFileSync(file, 'utf8')).toBe(first);
  vi.advanceTimersByTime(10_000);
  expect(readFileSync(file, 'utf8')).not.toBe(first);
});

it('writes at the end of a visit', () => {
  const statistics = open();
  statistics.saw(touch);
  statistics.saw({
    before: view,
    event: { type: 'maintain' },
    after: { ...view, owner: 'maintenance' },
  });
  statistics.flush();
  expect(open().summary().visits).toBe(1);
});

it('counts nothing when it is off, and goes on when it is on again', () => {
  enabled = false;
  const statistics = open();
  statistics.saw(touch);
  expect(statistics.summary()).toMatchObject({ enabled: false, visits: 0 });
  enabled = true;
  statistics.saw(touch);
  expect(statistics.summary()).toMatchObject({ enabled: true, visits: 1 });
});

it('puts a broken file aside, says so and counts on', () => {
  writeFileSync(file, '{"version":1,"days":{"2026-11-22":');
  const statistics = open();
  statistics.saw(touch);
  statistics.flush();
  expect(open().summary().visits).toBe(1);
  expect(readFileSync(`${file}.broken`, 'utf8')).toContain('2026-11-22');
  expect(write).toHaveBeenCalledExactlyOnceWith('warning', 'statistics-broken', {
    putAside: `${file}.broken`,
  });
});

it('survives a disk that takes nothing, and says so once', () => {
  writeFileSync(join(dir, 'no-folder'), '');
  file = join(dir, 'no-folder/statistics.json');
  const statistics = open();
  for (let i = 0; i < 3; i += 1) {
    statistics.saw(touch);
    now += 100_000;
    vi.advanceTimersByTime(100_000);
  }
  expect(statistics.summary().visits).toBe(3);
  expect(write.mock.calls.map(([, event]: unknown[]) => event)).toEqual([
    'statistics-broken',
    'statistics-not-written',
  ]);
});
