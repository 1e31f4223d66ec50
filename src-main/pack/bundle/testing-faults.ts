/** For tests: what is said of a pack, as `file code`. */
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { sentence, type Finding } from '../finding';
import type { Bundle } from './bundle';
import { examine } from './examine';
import { readBundle } from './read';
import type { Trust } from './signature';

export const allowed: Trust = { keys: [], unsigned: true };

/** The findings in short; each has its whole sentence in both languages. */
export function told(findings: readonly Finding[]): string[] {
  for (const finding of findings) {
    expect(sentence(finding, 'vi')).toMatch(/\S: \S.* Đang có: \S.* Cần: \S/);
    expect(sentence(finding, 'en')).toMatch(/\S: \S.* Found: \S.* Expected: \S/);
  }
  return findings.map(({ file, code }) => `${file} ${code}`);
}

/** None for a good pack. */
export function faultsOf(bundle: Bundle, trust: Trust): string[] {
  const examined = examine(bundle, trust);
  return examined.ok ? [] : told(examined.findings);
}

/** Reads and examines a pack file; nothing else comes to stand beside it. */
export async function faultsOfFile(data: Uint8Array, trust: Trust): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  writeFileSync(join(folder, 'x.pack'), data);
  const read = await readBundle(join(folder, 'x.pack'));
  expect(readdirSync(folder)).toEqual(['x.pack']);
  return read.ok ? faultsOf(read.bundle, trust) : told(read.findings);
}
