import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { dataVersion, isNewer, markData, readMark } from './data-version';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'data-version-'));
});
const file = (): string => join(dir, 'data-version.json');

it('leaves alone only what a newer program has written', () => {
  expect(isNewer(null)).toBe(false);
  expect(isNewer({ version: dataVersion, program: '9.9.9' })).toBe(false);
  expect(isNewer({ version: dataVersion + 1, program: '0.0.1' })).toBe(true);
});

it('marks a new folder, and one of another program', () => {
  markData(join(dir, 'new'), '0.1.0');
  expect(readMark(join(dir, 'new'))).toEqual({ version: dataVersion, program: '0.1.0' });
  markData(join(dir, 'new'), '0.2.0');
  expect(readMark(join(dir, 'new'))?.program).toBe('0.2.0');
});

it('writes nothing where nothing changes', () => {
  markData(dir, '0.1.0');
  const before = statSync(file()).ino;
  markData(dir, '0.1.0');
  expect(statSync(file()).ino).toBe(before);
});

it('reads what a later program has added to the mark', () => {
  writeFileSync(file(), JSON.stringify({ version: 7, program: '2.0.0', more: [1] }));
  expect(isNewer(readMark(dir))).toBe(true);
});

it.each(['', '{', '[]', '{"version":"2"}', '{"version":-1,"program":"x"}', '{"version":1.5}'])(
  'takes %j for no mark and writes it anew',
  (text) => {
    writeFileSync(file(), text);
    expect(readMark(dir)).toBeNull();
    markData(dir, '0.1.0');
    expect(readMark(dir)).not.toBeNull();
  },
);

it('goes on where the mark cannot be written', () => {
  mkdirSync(file());
  expect(() => markData(dir, '0.1.0')).not.toThrow();
});

it('is written so that the installer of the package finds it', () => {
  markData(dir, '0.1.0');
  // As preinst reads it.
  expect(readFileSync(file(), 'utf8')).toMatch(/"version": *1,.*"program": *"0\.1\.0"/);
});
