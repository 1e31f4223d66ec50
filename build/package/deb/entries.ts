/** What lies in a folder, in one order everywhere. */
import { chmodSync, lstatSync, lutimesSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files, folders and links, and the folder itself. */
function entriesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return [folder, ...names.map((name) => join(folder, name)).toSorted()];
}

export const filesIn = (folder: string): string[] =>
  entriesIn(folder).filter((entry) => lstatSync(entry).isFile());

/** Everybody may read all of it; its owner may be somebody who keeps files to himself. */
export function openToAll(folder: string): void {
  for (const entry of entriesIn(folder)) {
    const found = lstatSync(entry);
    if (!found.isSymbolicLink()) chmodSync(entry, found.mode & 0o100 ? 0o755 : 0o644);
  }
}

export function dateAll(folder: string, date: Date): void {
  for (const entry of entriesIn(folder)) lutimesSync(entry, date, date);
}

/** Is it a program or a library of machine code? */
export function isLinked(file: string): boolean {
  return readFileSync(file).subarray(0, 4).equals(Buffer.from('\x7fELF'));
}
