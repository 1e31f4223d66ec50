/** Where Chromium keeps its lock and its caches, when the disk does not take them. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** What a full disk still takes is no proof: a whole block is. */
const blockBytes = 4096;

/**
 * The first folder that can be written: our own, or one in memory. Without one Chromium gets no lock
 * and says that the kiosk is running already.
 * @returns null when nothing can be written anywhere.
 */
export function writableFolder(own: string): string | null {
  const other = `congress-kiosk-${userInfo().uid}`;
  return [own, join(tmpdir(), other), join('/dev/shm', other)].find(isWritable) ?? null;
}

function isWritable(folder: string): boolean {
  const probe = join(folder, `probe-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, Buffer.alloc(blockBytes));
    return true;
  } catch {
    return false;
  } finally {
    remove(probe);
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It could not be made either.
  }
}
