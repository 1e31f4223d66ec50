import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileNames } from '../../src-main/pack/files';
import { loadPack } from '../../src-main/pack/load';
import { newPack } from './new';

const folder = (): string => mkdtempSync(join(tmpdir(), 'new-'));

it('makes a folder that passes the check', async () => {
  const dir = join(folder(), 'dai-hoi', 'moi');
  expect(newPack([dir], new Date(2040, 0, 5))).toMatchObject({ code: 0 });
  expect(readdirSync(dir)).toHaveLength(fileNames.length);
  expect(await loadPack(dir)).toMatchObject({ ok: true, raw: { pack: { date: '2040-01-05' } } });
});

it('leaves what is there alone', () => {
  const dir = folder();
  writeFileSync(join(dir, 'ghi-chu.txt'), 'của tôi');
  expect(newPack([dir])).toMatchObject({ code: 1 });
  expect(newPack([join(dir, 'ghi-chu.txt')])).toMatchObject({ code: 1 });
  expect(newPack(['/dev/null/moi'])).toMatchObject({ code: 1 });
  expect(readdirSync(dir)).toEqual(['ghi-chu.txt']);
});

it('is told where', () => {
  expect(newPack([])).toMatchObject({ code: 2 });
  expect(newPack(['a', 'b'])).toMatchObject({ code: 2 });
});
