/** What may be content, on media and where the kiosk itself exports to. */
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { findOn, infoOf } from '../exports/found';
import type { PackFile } from './types';

/** A file or folder that somebody may choose, with where it lies. */
export interface FoundContent extends PackFile {
  path: string;
}

/** Newest first. @param own the kiosk's own folder, which may not exist. */
export function findContent(own: string, media: readonly string[]): FoundContent[] {
  const found = findOn(own, media, (entry, path) => {
    const kind = kindOf(entry, path);
    const info = kind === null ? undefined : infoOf(kind === 'folder' ? manifestIn(path) : path);
    return kind === null || info === undefined ? null : { kind, info };
  });
  return found.map(({ name, path, kind, info }) => ({
    file: name,
    kind,
    size: kind === 'folder' ? null : info.size,
    changed: info.mtime.toISOString(),
    path,
  }));
}

/** Plain files and folders only: a link leads away from the medium. */
function kindOf(entry: Dirent, path: string): PackFile['kind'] | null {
  // What an office program keeps beside an open workbook.
  if (entry.name.startsWith('~$')) return null;
  if (entry.isDirectory()) return infoOf(manifestIn(path))?.isFile() === true ? 'folder' : null;
  if (!entry.isFile()) return null;
  if (/\.pack$/i.test(entry.name)) return 'pack';
  return /\.xlsx$/i.test(entry.name) ? 'workbook' : null;
}

const manifestIn = (dir: string): string => join(dir, 'pack.json');
