import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { probationMs } from '../pack/store/probation';
import { passed, switched } from '../pack/store/shelf';
import { openStore, type PackStore } from '../pack/store/store';
import { packFilesOf } from '../pack/store/testing';
import { timeAt } from '../time';
import { watchProbation, type ProbationWatch } from './probation';

const write = vi.fn();
const onPassed = vi.fn();
const onTakenBack = vi.fn();
let dir: string;
let store: PackStore;
let keys: string[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.clearAllMocks();
  dir = mkdtempSync(join(tmpdir(), 'probation-'));
  store = openStore(dir, { write });
  keys = ['1.0.0', '2.0.0'].map((version) => store.install(...packFilesOf(version)).key);
  store.keep(passed(switched(store.now(), keys[0] ?? '')));
  store.keep(switched(store.now(), keys[1] ?? ''));
});
afterEach(() => vi.useRealTimers());

/** As after a start of the program. */
function watch(): ProbationWatch {
  store = openStore(dir, { write });
  return watchProbation({ store, journal: { write }, time: timeAt(1), onPassed, onTakenBack });
}

function shown(): ProbationWatch {
  const probation = watch();
  probation.shows(keys[1] ?? null);
  return probation;
}

const events = (): string[] => write.mock.calls.map(([, event]) => event);
const pass = (ms: number): void => void vi.advanceTimersByTime(ms);

it('lets a pack pass after ten minutes without a fault', () => {
  const probation = shown();
  pass(probationMs - 1);
  expect(probation.left()).toBe(1);
  expect(onPassed).not.toHaveBeenCalled();
  pass(1);
  expect(onPassed).toHaveBeenCalledOnce();
  expect(probation.left()).toBeNull();
  expect(store.now().packs[0]).toEqual({ key: keys[1], passed: true, takenBack: null });
  expect(events()).toEqual(['pack-passed']);
  probation.befell('page-gone');
  expect(store.now().current).toBe(keys[1]);
});

it('counts what is left over a start of the program', () => {
  shown();
  pass(5 * 60_000 + 30_000);
  const later = watch();
  later.starts('ended');
  later.shows(keys[1] ?? null);
  // The power went: the last half minute is not known of.
  expect(later.left()).toBe(5 * 60);
  pass(90_000);
  later.ends();
  expect(watch().left()).toBe(5 * 60 - 90);
});

it('takes a pack back at a fault of the page, and tells of it', () => {
  const probation = shown();
  pass(60_000);
  probation.befell('window-closed');
  probation.befell('gpu-gone');
  expect(onTakenBack).not.toHaveBeenCalled();
  probation.befell('page-hung');
  probation.befell('page-hung');
  expect(onTakenBack).toHaveBeenCalledOnce();
  expect(openStore(dir, { write }).now()).toMatchObject({
    current: keys[0],
    probation: null,
    notice: expect.stringMatching(/^Gói “Gói 2\.0\.0” bản 2\.0\.0 .*Trang hiển thị bị treo\.$/),
    packs: [{ key: keys[0] }, { key: keys[1], takenBack: 'Trang hiển thị bị treo.' }],
  });
  expect(write).toHaveBeenCalledExactlyOnceWith('warning', 'pack-taken-back', {
    ...{ key: keys[1], version: '2.0.0', cause: 'page-hung', back: keys[0] },
  });
});

it('does not count what is not shown', () => {
  const probation = watch();
  probation.shows(null);
  pass(2 * probationMs);
  probation.befell('page-gone');
  probation.ends();
  expect(store.now().probation?.left).toBe(probationMs);
});

it('takes a pack back before it is shown again after two starts, or one that its page caused', () => {
  shown();
  watch().starts('ended');
  expect(store.now().current).toBe(keys[1]);
  watch().starts('ended');
  expect(store.now().current).toBe(keys[0]);
  store.keep(switched(store.now(), keys[1] ?? ''));
  watch().starts('page-failed');
  expect(store.now().packs[1]).toMatchObject({
    key: keys[1],
    takenBack: expect.stringContaining('không vẽ tiếp được'),
  });
  expect(onTakenBack).not.toHaveBeenCalled();
});

it('does not count starts between which the program was ended as it should be', () => {
  for (let n = 0; n < 4; n += 1) {
    const probation = watch();
    probation.starts('ended');
    probation.shows(keys[1] ?? null);
    probation.ends();
  }
  expect(store.now().current).toBe(keys[1]);
});
