/** The file of the counts. What it says may be lost; that it counts may not. */
import { readFileSync, renameSync } from 'node:fs';
import { z } from 'zod';
import { writeAtomic } from '../atomic';
import { daysSchema, newest, type Days } from './days';

const content = z.strictObject({ version: z.literal(1), days: daysSchema });

/** The counts in `file`, none where there is no such file. A broken one is put aside: `broken` tells where. */
export function readDays(file: string): { days: Days; broken: string | null } {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return missing ? { days: {}, broken: null } : putAside(file);
  }
  try {
    return { days: newest(content.parse(JSON.parse(text)).days), broken: null };
  } catch {
    return putAside(file);
  }
}

/** One broken file is kept, for whoever wants to know what had happened. */
function putAside(file: string): { days: Days; broken: string } {
  const broken = `${file}.broken`;
  try {
    renameSync(file, broken);
  } catch {
    // It stays where it is, and is written over.
  }
  return { days: {}, broken };
}

/** Writes the counts. Throws what the disk throws; then the old file is still there. */
export function writeDays(file: string, days: Days): void {
  writeAtomic(file, JSON.stringify({ version: 1, days }));
}
