/** Keeps copies of settings files that were broken, so that what they said is not lost by a save. */
import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

const maxCopies = 5;

/**
 * Copies `file` beside itself, as settings.broken-2026-01-31T07-30-00-000Z.json, unless a copy says the same.
 * @param at the time in the copy's name: copies sort by it, and the oldest go.
 * @returns where the copy lies. Throws what the disk throws.
 */
export function keepBroken(file: string, at: Date): string {
  const dir = dirname(file);
  const start = `${basename(file, extname(file))}.broken-`;
  const copies = readdirSync(dir)
    .filter((name) => name.startsWith(start))
    .sort()
    .map((name) => join(dir, name));
  const content = readFileSync(file);
  const same = copies.find((copy) => readFileSync(copy).equals(content));
  if (same !== undefined) return same;
  const copy = join(dir, `${start}${at.toISOString().replace(/[:.]/g, '-')}${extname(file)}`);
  copyFileSync(file, copy);
  for (const old of copies.slice(0, -(maxCopies - 1))) rmSync(old, { force: true });
  return copy;
}
