/** A folder of files that is there as a whole or not at all. */
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { syncFolder } from '../../atomic';

/** What is not finished ends like this; whoever finds it later may remove it. */
export const unfinished = '.tmp';

/**
 * Writes a new folder `dir`. Throws what the disk throws, also where there is such a folder already.
 * @param files their bytes by their names, which are plain ones.
 */
export function writeFolder(dir: string, files: ReadonlyMap<string, Uint8Array>): void {
  const temporary = `${dir}.${process.pid}${unfinished}`;
  rmSync(temporary, { recursive: true, force: true });
  try {
    mkdirSync(temporary, { recursive: true });
    for (const [name, bytes] of files) writeThrough(join(temporary, name), bytes);
    syncFolder(temporary);
    renameSync(temporary, dir);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    throw error;
  }
  syncFolder(dirname(dir));
}

function writeThrough(file: string, bytes: Uint8Array): void {
  const handle = openSync(file, 'wx');
  try {
    writeFileSync(handle, bytes);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Is the folder there, with these files and these bytes, whatever else lies there? Never throws. */
export function holdsFolder(dir: string, files: ReadonlyMap<string, Uint8Array>): boolean {
  try {
    return [...files].every(([name, bytes]) => readFileSync(join(dir, name)).equals(bytes));
  } catch {
    return false;
  }
}

/** The names in `dir`; none where it cannot be read. */
export function namesIn(dir: string): string[] {
  try {
    return readdirSync(dir);
  } catch {
    return [];
  }
}
