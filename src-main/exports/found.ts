/** What people have brought: on media, and where the kiosk itself exports to. */
import { lstatSync, readdirSync, type Dirent, type Stats } from 'node:fs';
import { basename, join } from 'node:path';

export interface Found {
  /** What it is called in the list; no two are called the same. */
  name: string;
  path: string;
  /** Of what it is listed by: newest first. */
  info: Stats;
}

/** Nobody would look through more. */
const most = 200;

/**
 * Newest first; hidden files are left out.
 * @param own the kiosk's own folder, which may not exist.
 * @param judge what is worth telling of an entry; null where it is none of those that are looked for.
 */
export function findOn<T>(
  own: string,
  media: readonly string[],
  judge: (entry: Dirent, path: string) => (T & { info: Stats }) | null,
): (Found & T)[] {
  const look = (dir: string, prefix: string): (Found & T)[] =>
    entriesOf(dir).flatMap((entry) => {
      const path = join(dir, entry.name);
      const judged = entry.name.startsWith('.') ? null : judge(entry, path);
      if (judged === null) return [];
      return [{ ...judged, name: prefix + entry.name, path }];
    });
  const names = new Set<string>();
  return [...media.flatMap((dir) => look(dir, `${basename(dir)}/`)), ...look(own, '')]
    .filter(({ name }) => !names.has(name) && names.add(name))
    .toSorted((a, b) => b.info.mtimeMs - a.info.mtimeMs)
    .slice(0, most);
}

/** What the disk says of a file, link or folder; undefined where it says nothing. */
export function infoOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

function entriesOf(dir: string): Dirent[] {
  try {
    return readdirSync(dir, { withFileTypes: true });
  } catch {
    return [];
  }
}
