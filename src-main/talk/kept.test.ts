import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { timeAt } from '../time';
import { clockAt } from './clock';
import { openTalkFile, packTalk, unpackTalk } from './kept';
import { advance, inkOf, openTalk, type Talk } from './talk';
import { deck } from './testing';
import type { Stroke } from './types';

const write = vi.fn();
const stroke: Stroke = { id: 'a', colour: 1, points: [{ x: 0.5, y: 0.25 }] };
let path: string;

/** At the second step, with a drawing, spoken for two seconds by 5,000. */
function givenTalk(end: number | null = 60_000): Talk {
  const next = advance(openTalk(deck, 0, end), { do: 'next' }, 3_000);
  return advance(next, { do: 'draw', stroke }, 4_000);
}

beforeEach(() => {
  vi.clearAllMocks();
  vi.useFakeTimers({ now: 990_000 });
  vi.advanceTimersByTime(10_000);
  path = join(mkdtempSync(join(tmpdir(), 'talk-')), 'talk.json');
});
afterEach(() => void vi.useRealTimers());

it('brings back the step, the drawing and the clock, which has gone on', () => {
  const kept = packTalk(givenTalk(), deck, 1_000_000, 5_000);
  const talk = unpackTalk(kept, 1_010_000, 77_000);
  expect(talk).toMatchObject({ step: 1, scene: 'delegates?by=age&pick=41-50', cover: null });
  expect(inkOf(talk).strokes).toEqual([stroke]);
  expect(clockAt(talk.clock, 77_000)).toEqual({ runs: true, spoken: 12_000, left: 45_000 });
});

it('is read by the next start, and is gone with the end of the talk', () => {
  const file = openTalkFile(path, timeAt(1), { write });
  expect(file.left()).toBeNull();
  file.keep(givenTalk(), deck);
  expect(openTalkFile(path, timeAt(1), { write }).left()?.talk.step).toBe(1);
  file.forget();
  expect(file.left()).toBeNull();
  vi.advanceTimersByTime(60_000);
  expect(file.left()).toBeNull();
});

it('is not written more than once a second, and the last state wins', () => {
  const file = openTalkFile(path, timeAt(1), { write });
  const step = (): unknown => (JSON.parse(readFileSync(path, 'utf8')) as { step: unknown }).step;
  file.keep(openTalk(deck, 0, null), deck);
  file.keep(openTalk(deck, 1, null), deck);
  file.keep(openTalk(deck, 2, null), deck);
  expect(step()).toBe(0);
  vi.advanceTimersByTime(1_000);
  expect(step()).toBe(2);
});

it('is left alone when the meeting must be over, or when it is broken', () => {
  const file = openTalkFile(path, timeAt(1), { write });
  file.keep(givenTalk(), deck);
  vi.setSystemTime(1_000_000 + 16 * 60_000);
  expect(file.left()).toBeNull();
  writeFileSync(path, '{"at":');
  expect(file.left()).toBeNull();
});

it('tells once that the disk takes nothing, and goes on', () => {
  writeFileSync(path, '');
  const file = openTalkFile(join(path, 'talk.json'), timeAt(1), { write });
  file.keep(givenTalk(), deck);
  vi.advanceTimersByTime(2_000);
  file.keep(givenTalk(), deck);
  expect(write).toHaveBeenCalledExactlyOnceWith('warning', 'talk-not-kept', expect.anything());
});
