/** The last good pack from outside, kept in one file so that it survives a broken folder and a restart. */
import { readFileSync, statSync } from 'node:fs';
import type { RawPack } from '../../data/schema';
import { writeAtomic } from '../atomic';
import { finish } from './check';
import { limits } from './files';
import { same } from './finding';
import { acceptPack, type LoadResult } from './load';
import type { PackJson } from './read';

/** Keeps `raw` in `file`, unless it is there already. Throws what the disk throws. */
export function keepPack(file: string, raw: RawPack): void {
  const text = JSON.stringify(raw);
  if (readKept(file) !== text) writeAtomic(file, text);
}

/** The kept pack, checked like any other: the disk may have changed it, or an update the rules. */
export function loadKept(file: string): LoadResult {
  const text = readKept(file);
  try {
    if (text !== null) return acceptPack(JSON.parse(text) as PackJson);
  } catch {
    // Broken JSON is as good as no file.
  }
  const expected = { vi: 'bản đã lưu', en: 'a kept copy' };
  return {
    ok: false,
    findings: [finish({ file: '', path: [], code: 'missing-file', found: same(file), expected })],
  };
}

function readKept(file: string): string | null {
  try {
    return statSync(file).size > limits.pack ? null : readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
