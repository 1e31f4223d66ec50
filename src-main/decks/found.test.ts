import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findFiles } from './found';

let dir: string;
beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'found-'))));
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** @param age seconds ago. */
function file(name: string, age = 0): string {
  const path = join(dir, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, '{}');
  const at = Date.now() / 1000 - age;
  utimesSync(path, at, at);
  return path;
}

it('lists what lies on media and in the own folder, newest first', () => {
  const old = file('exports/cũ.json', 100);
  const young = file('STICK/Mới.JSON');
  expect(findFiles(join(dir, 'exports'), [join(dir, 'STICK')])).toMatchObject([
    { name: 'STICK/Mới.JSON', path: young },
    { name: 'cũ.json', path: old },
  ]);
});

it('passes over folders, links, hidden files and other endings', () => {
  const away = file('away.json');
  file('STICK/.hidden.json');
  file('STICK/a.csv');
  file('STICK/folder.json/b.json');
  if (process.platform !== 'win32') symlinkSync(away, join(dir, 'STICK/link.json'));
  expect(findFiles(join(dir, 'none'), [join(dir, 'STICK'), join(dir, 'gone')])).toEqual([]);
});

it('calls no two files the same, and lists no endless number', () => {
  const first = file('one/STICK/a.json');
  file('two/STICK/a.json');
  const media = [join(dir, 'one/STICK'), join(dir, 'two/STICK')];
  expect(findFiles(join(dir, 'none'), media)).toMatchObject([
    { name: 'STICK/a.json', path: first },
  ]);
  for (let n = 0; n < 210; n += 1) file(`many/${n}.json`);
  expect(findFiles(join(dir, 'many'), [])).toHaveLength(200);
});
