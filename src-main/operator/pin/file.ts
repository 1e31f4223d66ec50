/** Where the PIN is kept: its hash and the wrong tries, for the program's own user only. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeAtomic } from '../../atomic';
import { hashShape } from './hash';

const shape = z.strictObject({
  pin: hashShape,
  /** Wrong tries since the last right one. */
  wrong: z.int().min(0),
  /** Seconds of the lock that has not ended; the clock on the wall has no say in it. */
  lockedFor: z.int().min(0).max(3600),
});
export type KeptPin = z.infer<typeof shape>;

/** @returns null where there is no such file; `broken` where it is there, but cannot be read. */
export function readPin(file: string): KeptPin | 'broken' | null {
  try {
    return shape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return missing ? null : 'broken';
  }
}

/** Throws what the disk throws; then the file is as it was. */
export function writePin(file: string, kept: KeptPin): void {
  writeAtomic(file, `${JSON.stringify(kept)}\n`, 0o600);
}
