import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeAtomic } from './atomic';

it('makes the folder, replaces the file and leaves nothing else', () => {
  const dir = join(mkdtempSync(join(tmpdir(), 'atomic-')), 'deep');
  writeAtomic(join(dir, 'file'), 'old');
  writeAtomic(join(dir, 'file'), 'new');
  expect(readFileSync(join(dir, 'file'), 'utf8')).toBe('new');
  expect(readdirSync(dir)).toEqual(['file']);
});

it('leaves no half file where it fails', () => {
  const dir = mkdtempSync(join(tmpdir(), 'atomic-'));
  mkdirSync(join(dir, 'file', 'inner'), { recursive: true });
  expect(() => writeAtomic(join(dir, 'file'), 'new')).toThrow();
  expect(readdirSync(dir)).toEqual(['file']);
});
