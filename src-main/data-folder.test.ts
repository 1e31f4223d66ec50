import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writableFolder } from './data-folder';

const dir = (): string => mkdtempSync(join(tmpdir(), 'data-'));

it('is our own where that can be written, and leaves nothing in it', () => {
  const own = join(dir(), 'new');
  expect(writableFolder(own)).toBe(own);
  expect(readdirSync(own)).toEqual([]);
});

it('is another one where ours cannot', () => {
  // A file in its place stops root as well.
  const own = join(dir(), 'file');
  writeFileSync(own, '');
  const folder = writableFolder(own);
  expect(folder).not.toBeNull();
  expect(folder).not.toBe(own);
});
