import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isKey, keyFor } from './key';
import { loadInstalled } from './load';
import { switched } from './shelf';
import { openStore, type PackStore } from './store';
import { packFilesOf } from './testing';

const write = vi.fn();
let dir: string;
beforeEach(() => {
  dir = join(mkdtempSync(join(tmpdir(), 'store-')), 'packs');
  write.mockClear();
});

const open = (): PackStore => openStore(dir, { write });

/** Takes a pack in and shows it. */
function take(store: PackStore, version: string): string {
  const { key } = store.install(...packFilesOf(version));
  store.keep(switched(store.now(), key));
  return key;
}

describe('a key', () => {
  it('is the name of one folder', () => {
    for (const name of ['', '.', '..', 'a/b', 'a\\b', 'A', 'a.', '-a', 'a'.repeat(101)]) {
      expect(isKey(name)).toBe(false);
    }
    const about = { id: 'x'.repeat(500), version: '1.0.0' };
    expect(isKey(keyFor(about, 'ab'.repeat(32), (key) => !key.endsWith('-2')))).toBe(true);
  });
});

describe('the store', () => {
  it('is empty where nothing was taken in, and leaves nothing on the disk', () => {
    expect(open().all()).toEqual([]);
    expect(() => readdirSync(dir)).toThrow('ENOENT');
    expect(write).not.toHaveBeenCalled();
  });

  it('keeps packs over starts, the last shown first', async () => {
    const first = open();
    const keys = [take(first, '1.0.0'), take(first, '2.0.0')];
    const store = open();
    expect(store.now().current).toBe(keys[1]);
    expect(store.all().map(({ version }) => version)).toEqual(['2.0.0', '1.0.0']);
    for (const entry of store.all()) {
      const loaded = await loadInstalled(store.dirOf(entry.key), entry);
      expect(loaded.ok && loaded.pack.pack.version).toBe(entry.version);
    }
  });

  it('takes the same pack in only once, and anew where its files are not as they were', () => {
    const store = open();
    const key = take(store, '1.0.0');
    expect(store.install(...packFilesOf('1.0.0')).key).toBe(key);
    const { key: other } = store.install(...packFilesOf('2.0.0'));
    expect(store.install(...packFilesOf('2.0.0')).key).toBe(other);
    writeFileSync(join(dir, key, 'people.json'), '{}');
    expect(store.install(...packFilesOf('1.0.0')).key).toBe(`${key}-2`);
  });

  it('removes what is no longer named, after it is no longer named', () => {
    const store = open();
    for (let n = 1; n <= 8; n += 1) take(store, `${n}.0.0`);
    expect(readdirSync(dir)).toHaveLength(6 + 1);
    expect(store.all().map(({ version }) => version[0])).toEqual(['8', '7', '6', '5', '4', '3']);
  });

  it('refuses bytes that are not those that were taken in', async () => {
    const store = open();
    const key = take(store, '1.0.0');
    const file = join(dir, key, 'pack.json');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Gói', 'Gòi'));
    const [entry] = store.all();
    const loaded = await loadInstalled(store.dirOf(key), entry ?? expect.fail());
    expect(loaded).toMatchObject({ ok: false, findings: [{ code: 'not-as-installed' }] });
  });

  it('removes what a power cut has left, and nothing else', () => {
    const key = take(open(), '1.0.0');
    for (const name of ['gone-1.0.0-abc', 'new-1.0.0-abc.12.tmp']) mkdirSync(join(dir, name));
    writeFileSync(join(dir, 'state.json.12.tmp'), '{');
    writeFileSync(join(dir, 'GHI-CHU.txt'), 'của người khác');
    open();
    expect(readdirSync(dir).toSorted()).toEqual(['GHI-CHU.txt', key, 'state.json']);
  });

  it.each([
    ['is broken', () => writeFileSync(join(dir, 'state.json'), '{"format":1')],
    ['is gone', () => rmSync(join(dir, 'state.json'))],
  ])('finds the packs again where the file that says what is shown %s', (_what, breakIt) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    take(open(), '1.0.0');
    vi.advanceTimersByTime(1000);
    const key = take(open(), '2.0.0');
    vi.useRealTimers();
    breakIt();
    const store = open();
    expect(store.now().current).toBe(key);
    expect(store.all()).toHaveLength(2);
    expect(write.mock.calls.map(([, event]) => event)).toEqual(['packs-broken']);
    take(store, '3.0.0');
    expect(open().all()).toHaveLength(3);
  });

  it('goes on where the disk does not take what has happened', () => {
    const store = open();
    take(store, '1.0.0');
    rmSync(dir, { recursive: true });
    writeFileSync(dir, '');
    expect(() => store.keep(switched(store.now(), null))).toThrow();
    expect(store.now().current).not.toBeNull();
    store.note(switched(store.now(), null));
    store.note(switched(store.now(), null));
    expect(store.now().current).toBeNull();
    expect(write.mock.calls.map(([, event]) => event)).toEqual(['packs-not-kept']);
  });
});
