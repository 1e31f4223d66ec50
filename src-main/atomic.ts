/** Writes a file so that a power cut leaves the old or the new, never a mixture. */
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/**
 * Replaces `file`, making its folder where needed. Throws what the disk throws; no half file stays.
 * @param mode who may read and write it, as for chmod; Windows has no such thing.
 */
export function writeAtomic(file: string, data: string | Uint8Array, mode = 0o666): void {
  const temporary = `${file}.${process.pid}.tmp`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    const handle = openSync(temporary, 'w', mode);
    try {
      writeFileSync(handle, data);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(file));
}

/** Makes what was renamed in `dir` last; Windows cannot open folders and does not need it. */
export function syncFolder(dir: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(dir, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
