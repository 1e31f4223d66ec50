/**
 * The packs that were taken in at this kiosk: a folder each, which never changes, and one file that
 * says which of them is shown. A power cut at any moment leaves the old or the new.
 *
 *     packs/
 *       state.json             which is shown, which were before
 *       KEY/                   content, checksums.json, signature.json
 *         installed.json       what it is called, who stands for it, the digest of its content
 *         original.pack        as it came, where it was migrated
 */
import { lstatSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomic } from '../../atomic';
import type { Bundle } from '../bundle/bundle';
import type { Journal } from '../../journal';
import { keepBroken } from '../../settings/broken';
import { holdsFolder, namesIn, unfinished, writeFolder } from './folder';
import { installed, installedFile, type Installed } from './installed';
import { isKey, keyFor } from './key';
import { empty, shelf, type Shelf } from './shelf';

export interface PackStore {
  now(): Shelf;
  /** The packs that may be shown or gone back to, in the shelf's order; without those that cannot be read. */
  all(): Installed[];
  /** Where the files of a pack lie. */
  dirOf(key: string): string;
  /**
   * Puts a pack beside the others; one that is there already stays. What is shown is as it was.
   * Throws what the disk throws.
   */
  install(files: Bundle, about: Omit<Installed, 'key' | 'at'> & { id: string }): Installed;
  /** Writes down what is shown from now on, then removes what nobody needs. Throws what the disk throws. */
  keep(next: Shelf): void;
  /** The same for what has happened already: a disk that refuses is journaled, and changes nothing in it. */
  note(next: Shelf): void;
}

const stateFile = 'state.json';

/** Opens the store in `dir`, which need not exist, and removes what a power cut has left there. */
export function openStore(dir: string, journal: Journal): PackStore {
  const file = join(dir, stateFile);
  const dirOf = (key: string): string => join(dir, key);
  const entryOf = (key: string): Installed | null => readInstalled(dirOf(key), key);
  /** Taken in since the start, and not to be shown yet. */
  const fresh = new Set<string>();
  let state = read();
  let told = false;

  function read(): Shelf {
    const found = readState(file);
    if (found.ok) {
      tidy(found.state);
      return found.state;
    }
    const entries = namesIn(dir).flatMap((name) => entryOf(name) ?? []);
    if (found.missing && entries.length === 0) {
      remove((name) => name.endsWith(unfinished));
      return empty;
    }
    journal.write('warning', 'packs-broken', { file, error: found.error, copy: copyOf(file) });
    return rebuilt(entries);
  }

  /** Whoever comes after a power cut removes what is named nowhere. */
  function tidy({ packs }: Shelf): void {
    const named = new Set([...packs.map(({ key }) => key), ...fresh]);
    remove((name) => {
      if (name.endsWith(unfinished)) return true;
      return isKey(name) && !named.has(name) && isFolder(join(dir, name));
    });
  }

  function remove(isToGo: (name: string) => boolean): void {
    for (const name of namesIn(dir).filter(isToGo)) {
      try {
        rmSync(join(dir, name), { recursive: true, force: true });
      } catch {
        // The next start tries again.
      }
    }
  }

  const keep = (next: Shelf): void => {
    writeAtomic(file, textOf(next));
    state = next;
    for (const one of next.packs) fresh.delete(one.key);
    tidy(next);
  };

  return {
    now: () => state,
    all: () => state.packs.flatMap(({ key }) => entryOf(key) ?? []),
    dirOf,
    install(files, { id, ...about }) {
      mkdirSync(dir, { recursive: true });
      // Without it the first pack would be taken for one whose state is lost.
      if (!readState(file).ok) writeAtomic(file, textOf(state));
      const named = new Set(namesIn(dir));
      const there = [...state.packs.map(({ key }) => key), ...fresh]
        .filter((key) => holdsFolder(dirOf(key), files))
        .flatMap((key) => entryOf(key) ?? [])
        .find(({ digest }) => digest === about.digest);
      if (there !== undefined) return there;
      const key = keyFor({ id, version: about.version }, about.digest, (name) => named.has(name));
      const entry: Installed = { ...about, key, at: new Date().toISOString() };
      const text = Buffer.from(`${JSON.stringify(entry, null, 2)}\n`);
      writeFolder(dirOf(key), new Map([...files, [installedFile, text]]));
      fresh.add(key);
      return entry;
    },
    keep,
    note(next) {
      state = next;
      try {
        keep(next);
      } catch (error) {
        if (!told) journal.write('warning', 'packs-not-kept', { error: String(error) });
        told = true;
      }
    },
  };
}

/** The folder of the pack that is shown, for whoever only reads; null where it is the built-in one. */
export function currentDir(dir: string): string | null {
  const found = readState(join(dir, stateFile));
  return found.ok && found.state.current !== null ? join(dir, found.state.current) : null;
}

const textOf = (state: Shelf): string => `${JSON.stringify(state, null, 2)}\n`;

/** Without its state the newest pack is the likeliest to have been shown. */
function rebuilt(entries: readonly Installed[]): Shelf {
  const packs = entries
    .toSorted((a, b) => b.at.localeCompare(a.at))
    .map(({ key }) => ({ key, passed: true, takenBack: null }));
  return { ...empty, current: packs[0]?.key ?? null, packs };
}

type ReadState = { ok: true; state: Shelf } | { ok: false; missing: boolean; error: string };

function readState(file: string): ReadState {
  try {
    return { ok: true, state: shelf.parse(JSON.parse(readFileSync(file, 'utf8'))) };
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { ok: false, missing, error: String(error) };
  }
}

/** @returns null where there is no such pack, or where its folder does not tell of it. */
function readInstalled(dir: string, key: string): Installed | null {
  try {
    const text = readFileSync(join(dir, installedFile), 'utf8');
    const entry = installed.parse(JSON.parse(text));
    return entry.key === key ? entry : null;
  } catch {
    return null;
  }
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function copyOf(file: string): string | null {
  try {
    return keepBroken(file, new Date());
  } catch {
    // The disk does not take it; the packs themselves are still there.
    return null;
  }
}
