/** Power that goes after any one step of the disk leaves the old pack or the new one, whole. */
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { loadInstalled } from './load';
import { previousKept, switched, takenBack } from './shelf';
import { openStore, type PackStore } from './store';
import { packFilesOf } from './testing';

/** Steps until the power goes; then nothing is written any more. */
const power = vi.hoisted(() => ({ left: Infinity, steps: 0, unsynced: new Map<number, string>() }));

vi.mock('node:fs', async (importOriginal) => {
  const real = await importOriginal<typeof fs>();
  /** Counts the step; at the last one does only a part of it, and loses what was not synced. */
  const step = <T>(act: () => T, part: () => void = () => undefined): T => {
    if (power.left <= 0) throw new Error('no power');
    power.steps += 1;
    power.left -= 1;
    if (power.left > 0) return act();
    part();
    for (const file of power.unsynced.values()) {
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
        power.unsynced.set(handle, file);
        return handle;
      });
    },
    writeFileSync: (handle: number, data: Uint8Array) => {
      const half = Buffer.from(data).subarray(0, data.length / 2);
      step(
        () => real.writeFileSync(handle, data),
        () => real.writeFileSync(handle, half),
      );
    },
    fsyncSync: (handle: number) =>
      step(() => {
        real.fsyncSync(handle);
        power.unsynced.delete(handle);
      }),
    renameSync: (from: string, to: string) =>
      step(() => {
        // Renamed sooner, it could be there without its bytes.
        expect([...power.unsynced.values()].filter((file) => file.startsWith(from))).toEqual([]);
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
const journal = { write: vi.fn() };
const root = fs.mkdtempSync(join(tmpdir(), 'crash-'));

/** As many packs as there may be, so that another one pushes the oldest out. */
function prepared(): string {
  const dir = join(root, 'before');
  const store = openStore(dir, journal);
  for (let n = 1; n <= previousKept + 1; n += 1) take(store, `1.0.${n}`);
  return dir;
}

function take(store: PackStore, version: string): void {
  const { key } = store.install(...packFilesOf(version));
  store.keep(switched(store.now(), key));
}

/** The version that is shown after a start; everything that lies in the folder must be named. */
async function shownIn(dir: string): Promise<string | undefined> {
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

const acts: [string, (store: PackStore) => void, string, string][] = [
  ['a pack that is taken in', (store) => take(store, '2.0.0'), `1.0.${previousKept + 1}`, '2.0.0'],
  [
    'a pack that is taken back',
    (store) => {
      if (store.now().probation !== null) store.keep(takenBack(store.now(), 'x', 'y'));
    },
    `1.0.${previousKept + 1}`,
    `1.0.${previousKept}`,
  ],
];

it.each(acts)(
  'leaves the old or the new, whatever step of %s is the last',
  { timeout: 60_000 },
  async (...given) => {
    const [, act, before, after] = given;
    power.left = Infinity;
    const template = fs.existsSync(join(root, 'before')) ? join(root, 'before') : prepared();
    const seen = new Set<string | undefined>();
    let done = false;
    for (let n = 1; !done; n += 1) {
      const dir = join(root, 'now');
      power.left = Infinity;
      fs.rmSync(dir, { recursive: true, force: true });
      fs.cpSync(template, dir, { recursive: true });
      const store = openStore(dir, journal);
      Object.assign(power, { left: n, steps: 0 });
      try {
        act(store);
        done = power.left > 0;
      } catch (error) {
        if (power.left > 0) throw error;
      }
      power.left = Infinity;
      const version = await shownIn(dir);
      expect([before, after]).toContain(version);
      seen.add(version);
      // Whoever tries again gets there.
      act(openStore(dir, journal));
      expect(await shownIn(dir)).toBe(after);
    }
    expect(seen).toEqual(new Set([before, after]));
    expect(journal.write).not.toHaveBeenCalled();
  },
);
