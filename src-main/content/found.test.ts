import { mkdirSync, mkdtempSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findContent } from './found';

function folders(): { own: string; stick: string } {
  const dir = mkdtempSync(join(tmpdir(), 'found-'));
  const [own, stick] = [join(dir, 'exports'), join(dir, 'USB')];
  for (const one of [own, stick]) mkdirSync(one);
  return { own, stick };
}

/** @param at seconds since some moment. */
function lay(dir: string, name: string, at: number): void {
  const path = join(dir, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, name);
  utimesSync(path, at, at);
}

it('finds packs, folders and workbooks, the newest first, under names that tell where', () => {
  const { own, stick } = folders();
  lay(stick, 'moi-1.1.0.pack', 30);
  lay(stick, 'SUA.XLSX', 10);
  lay(stick, 'dai-hoi/pack.json', 20);
  lay(own, 'moi-1.1.0.pack', 40);
  expect(findContent(own, [stick]).map(({ path: _path, changed: _at, ...one }) => one)).toEqual([
    { file: 'moi-1.1.0.pack', kind: 'pack', size: 14 },
    { file: 'USB/moi-1.1.0.pack', kind: 'pack', size: 14 },
    { file: 'USB/dai-hoi', kind: 'folder', size: null },
    { file: 'USB/SUA.XLSX', kind: 'workbook', size: 8 },
  ]);
});

it('passes over links, hidden files, what an office program leaves, and all else', () => {
  const { own, stick } = folders();
  lay(own, 'real.pack', 1);
  for (const name of ['.an.pack', '~$sua.xlsx', 'x.json', 'anh.png']) lay(stick, name, 1);
  mkdirSync(join(stick, 'thu-muc.pack'));
  mkdirSync(join(stick, 'trong'));
  symlinkSync(join(own, 'real.pack'), join(stick, 'link.pack'));
  symlinkSync(own, join(stick, 'link'));
  mkdirSync(join(stick, 'gia'));
  symlinkSync(join(own, 'real.pack'), join(stick, 'gia/pack.json'));
  expect(findContent(join(own, 'none'), [stick, join(stick, 'none')])).toEqual([]);
});
