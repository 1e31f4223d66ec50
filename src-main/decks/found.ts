/** Files that may hold a deck: on media, and where the kiosk itself exports to. */
import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface FoundFile {
  /** What it is called in the list; no two are called the same. */
  name: string;
  path: string;
}

/** Nobody would look through more. */
const maxFiles = 200;

/** Newest first. @param own the kiosk's own folder, which may not exist. */
export function findFiles(own: string, media: readonly string[]): FoundFile[] {
  const found = [...media.flatMap((dir) => filesIn(dir, `${basename(dir)}/`)), ...filesIn(own, '')];
  const names = new Set<string>();
  return found
    .filter(({ name }) => !names.has(name) && names.add(name))
    .toSorted((a, b) => b.changed - a.changed)
    .slice(0, maxFiles)
    .map(({ name, path }) => ({ name, path }));
}

/** Plain files only: a link leads away from the medium. */
function filesIn(dir: string, prefix: string): (FoundFile & { changed: number })[] {
  try {
    return readdirSync(dir, { withFileTypes: true })
      .filter((entry) => entry.isFile() && /^[^.].*\.json$/i.test(entry.name))
      .map(({ name }) => {
        const path = join(dir, name);
        return { name: `${prefix}${name}`, path, changed: changedAt(path) };
      });
  } catch {
    return [];
  }
}

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
