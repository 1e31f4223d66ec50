/** What the disk says of itself. */
import { rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomic } from '../atomic';

export interface DiskFacts {
  /** Bytes; null where it cannot be told. */
  free: number | null;
  /** A file could be written. */
  writable: boolean;
}

/** @param dir a folder that the kiosk writes to. */
export function lookAtDisk(dir: string): DiskFacts {
  return { free: freeIn(dir), writable: canWrite(join(dir, 'readiness-probe')) };
}

function freeIn(dir: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(dir);
    return bavail * bsize;
  } catch {
    return null;
  }
}

function canWrite(file: string): boolean {
  try {
    writeAtomic(file, 'x');
    return true;
  } catch {
    return false;
  } finally {
    rmSync(file, { force: true });
  }
}
