import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { handOver } from './hand-over';

let dir: string;
beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'hand-over-'))));
afterEach(() => rmSync(dir, { recursive: true, force: true }));

it('brings a file or a folder into a folder that may not be there yet', () => {
  writeFileSync(join(dir, 'a.pdf'), 'pdf');
  mkdirSync(join(dir, 'b'));
  writeFileSync(join(dir, 'b/01.png'), 'png');
  const out = join(dir, 'out/deep');
  expect(readFileSync(handOver(join(dir, 'a.pdf'), out), 'utf8')).toBe('pdf');
  expect(readdirSync(handOver(join(dir, 'b'), out))).toEqual(['01.png']);
  expect(readdirSync(out)).toEqual(['a.pdf', 'b']);
});

it('leaves nothing where it cannot write', () => {
  writeFileSync(join(dir, 'a.pdf'), 'pdf');
  mkdirSync(join(dir, 'out/a.pdf/in-the-way'), { recursive: true });
  expect(() => handOver(join(dir, 'a.pdf'), join(dir, 'out'))).toThrow();
  expect(readdirSync(join(dir, 'out'))).toEqual(['a.pdf']);
});
