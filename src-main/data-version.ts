/** Which form the kiosk's own data has: a program must not touch what a newer one has written. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeAtomic } from './atomic';

/**
 * The form that this program reads and writes: one more whenever a program before it would lose or
 * misread what is kept.
 */
export const dataVersion = 1;

const record = z.object({
  version: z.int().positive(),
  /** The version of the program that wrote last. */
  program: z.string().min(1).max(40),
});

export type DataMark = z.infer<typeof record>;

const fileIn = (userData: string): string => join(userData, 'data-version.json');

/** What the data says of itself; null where there is none, or nothing that can be read. */
export function readMark(userData: string): DataMark | null {
  try {
    return record.parse(JSON.parse(readFileSync(fileIn(userData), 'utf8')));
  } catch {
    return null;
  }
}

/** Must this program leave the data alone? */
export const isNewer = (mark: DataMark | null): mark is DataMark =>
  mark !== null && mark.version > dataVersion;

/** Writes that the data is of this program, if it does not say so. A disk that refuses is no fault here. */
export function markData(userData: string, program: string): void {
  const before = readMark(userData);
  if (before?.version === dataVersion && before.program === program) return;
  const mark: DataMark = { version: dataVersion, program };
  try {
    writeAtomic(fileIn(userData), `${JSON.stringify(mark)}\n`);
  } catch {
    // The next start writes it.
  }
}
