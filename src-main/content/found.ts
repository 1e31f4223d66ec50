/** What may be content, on media and where the kiosk itself exports to. */
import { lstatSync, readdirSync, type Dirent, type Stats } from 'node:fs';
import { basename, join } from 'node:path';
import type { PackFile } from './types';

/** A file or folder that somebody may choose, with where it lies. */
export interface FoundContent extends PackFile {
  path: string;
}

/** Nobody would look through more. */
const most = 200;

/** Newest first. @param own the kiosk's own folder, which may not exist. */
export function findContent(own: string, media: readonly string[]): FoundContent[] {
  const found = [...media.flatMap((dir) => contentIn(dir, `${basename(dir)}/`)), ...contentIn(own)];
  const names = new Set<string>();
  return found
    .filter(({ file }) => !names.has(file) && names.add(file))
    .toSorted((a, b) => b.changed.localeCompare(a.changed))
    .slice(0, most);
}

function contentIn(dir: string, prefix = ''): FoundContent[] {
  try {
    return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
      const path = join(dir, entry.name);
      const kind = kindOf(entry, path);
      const info = kind === null ? undefined : infoOf(kind === 'folder' ? manifestIn(path) : path);
      if (kind === null || info === undefined) return [];
      const size = kind === 'folder' ? null : info.size;
      return [{ file: prefix + entry.name, kind, size, changed: info.mtime.toISOString(), path }];
    });
  } catch {
    return [];
  }
}

/** Plain files and folders only: a link leads away from the medium. */
function kindOf(entry: Dirent, path: string): PackFile['kind'] | null {
  // A hidden file, or the one that an office program keeps beside an open workbook.
  if (/^(\.|~\$)/.test(entry.name)) return null;
  if (entry.isDirectory()) return infoOf(manifestIn(path))?.isFile() === true ? 'folder' : null;
  if (!entry.isFile()) return null;
  if (/\.pack$/i.test(entry.name)) return 'pack';
  return /\.xlsx$/i.test(entry.name) ? 'workbook' : null;
}

const manifestIn = (dir: string): string => join(dir, 'pack.json');

function infoOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}
