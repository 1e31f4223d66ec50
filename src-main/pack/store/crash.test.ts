/** Power that goes after any one step of the disk leaves the old pack or the new one, whole. */
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it, vi } from 'vitest';
import { loadInstalled } from './load';
import { previousKept, switched, takenBack } from './shelf';
import { openStore, type PackStore } from './store';
import { packFilesOf } from './testing';

/** Steps until the power goes; then nothing is written any more. */
const power = vi.hoisted(() => ({
  left: Infinity,
  /** Files that are open for writing, and those that the disk may not have yet. */
  open: new Map<number, string>(),
  unsynced: new Set<string>(),
}));

vi.mock('node:fs', async (importOriginal) => {
  const real = await importOriginal<typeof fs>();
  /** Counts the step; of the last one only a part is done, and what was not synced is lost. */
  const step = <T>(act: () => T, part: () => void = () => undefined): T => {
    if (power.left <= 0) throw new Error('no power');
    power.left -= 1;
    if (power.left > 0) return act();
    part();
    for (const file of power.unsynced) {
      if (real.existsSync(file)) real.truncateSync(file, real.statSync(file).size / 2);
    }
    power.unsynced.clear();
    throw new Error('no power');
  };
  const halfRemoved = (path: string): void => {
    if (!real.statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
    const names = real.readdirSync(path);
    for (const name of names.slice(names.length / 2)) real.rmSync(join(path, name));
  };
  return {
    ...real,
    mkdirSync: (...args: Parameters<typeof fs.mkdirSync>) => step(() => real.mkdirSync(...args)),
    openSync: (file: string, flags: string, mode?: number) => {
      if (flags === 'r') return real.openSync(file, flags);
      return step(() => {
        const handle = real.openSync(file, flags, mode);
        power.open.set(handle, file);
        power.unsynced.add(file);
        return handle;
      });
    },
    closeSync: (handle: number) => {
      power.open.delete(handle);
      real.closeSync(handle);
    },
    writeFileSync: (handle: number, data: Uint8Array) => {
      const half = Buffer.from(data).subarray(0, data.length / 2);
      step(
        () => real.writeFileSync(handle, data),
        () => real.writeFileSync(handle, half),
      );
    },
    // The power does not really go: nothing waits for the disk.
    fsyncSync: (handle: number) =>
      step(() => {
        power.unsynced.delete(power.open.get(handle) ?? '');
      }),
    renameSync: (from: string, to: string) =>
      step(() => {
        // Renamed sooner, it could be there without its bytes.
        expect([...power.unsynced].filter((file) => file.startsWith(from))).toEqual([]);
        real.renameSync(from, to);
      }),
    rmSync: (path: string, options: fs.RmOptions) =>
      step(
        () => real.rmSync(path, options),
        () => halfRemoved(path),
      ),
  };
});

/** What its digest says is enough: it was checked before it was taken in. */
const checked = { holds: () => true, set: () => undefined };
vi.setConfig({ testTimeout: 60_000 });

const journal = { write: vi.fn() };
const dir = fs.mkdtempSync(join(tmpdir(), 'crash-'));

function take(store: PackStore, version: string): void {
  const { key } = store.install(...packFilesOf(version));
  store.keep(switched(store.now(), key));
}

/** The version that is shown after a start; everything that lies in the folder must be named. */
async function shown(): Promise<string | undefined> {
  const store = openStore(dir, journal);
  const { current, packs } = store.now();
  expect(fs.readdirSync(dir).toSorted()).toEqual(
    [...packs.map(({ key }) => key), 'state.json'].toSorted(),
  );
  for (const entry of store.all()) {
    expect(await loadInstalled(store.dirOf(entry.key), entry, checked)).toMatchObject({ ok: true });
  }
  expect(store.all()).toHaveLength(packs.length);
  return store.all().find(({ key }) => key === current)?.version;
}

/**
 * Does `act` again and again, with one step more each time until the power goes, after `prepare`.
 * @returns after how many steps it is done, and how often the old and the new version was shown.
 */
async function cutEverywhere(
  prepare: (n: number) => void,
  act: (store: PackStore, n: number) => void,
  after: (n: number, before: string | undefined) => string,
): Promise<{ steps: number; old: number; new: number }> {
  const counts = { steps: 0, old: 0, new: 0 };
  for (let n = 1; ; n += 1) {
    prepare(n);
    const before = await shown();
    const wanted = after(n, before);
    const store = openStore(dir, journal);
    power.left = n;
    try {
      act(store, n);
      counts.steps = n - power.left;
    } catch (error) {
      if (power.left > 0) throw error;
    }
    power.left = Infinity;
    const version = await shown();
    expect([before, wanted]).toContain(version);
    if (counts.steps > 0) return counts;
    counts[version === wanted ? 'new' : 'old'] += 1;
    // Whoever tries again gets there.
    act(openStore(dir, journal), n);
    expect(await shown()).toBe(wanted);
  }
}

beforeAll(() => {
  // As many as there may be: another one pushes the oldest out.
  for (let n = 0; n <= previousKept; n += 1) take(openStore(dir, journal), `1.0.${n}`);
});

it('leaves the old or the new, whatever step of taking a pack in is the last', async () => {
  const counts = await cutEverywhere(
    () => undefined,
    (store, n) => take(store, `2.0.${n}`),
    (n) => `2.0.${n}`,
  );
  // Each of thirteen files is opened, written and synced before its folder gets its name.
  expect(counts.old).toBeGreaterThan(39);
  expect(counts.new).toBeGreaterThan(0);
  expect(counts.steps).toBe(counts.old + counts.new + 1);
  expect(journal.write).not.toHaveBeenCalled();
});

it('leaves the old or the new, whatever step of taking a pack back is the last', async () => {
  const counts = await cutEverywhere(
    (n) => take(openStore(dir, journal), `3.${n}.0`),
    (store) => {
      if (store.now().probation !== null) store.keep(takenBack(store.now(), 'x', 'y'));
    },
    () => openStore(dir, journal).all()[1]?.version ?? expect.fail(),
  );
  expect(counts.old).toBeGreaterThan(2);
  expect(counts.new).toBeGreaterThan(0);
  expect(journal.write).not.toHaveBeenCalled();
});
