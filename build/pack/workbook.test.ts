import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { smallPack, writePack } from '../../src-main/pack/testing';
import { congressPack, tableOf } from '../../src-main/workbook/testing';
import { apply } from './apply';
import { build } from './build';
import { workbook } from './workbook';

/** For the whole content on a busy machine, in milliseconds. */
const patience = 60_000;

/** The tools take relative paths from where npm was called. */
let here: string;
const before = process.env['INIT_CWD'];
beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), 'tools-'));
  process.env['INIT_CWD'] = here;
});
afterEach(() => {
  if (before === undefined) delete process.env['INIT_CWD'];
  else process.env['INIT_CWD'] = before;
});

const read = (file: string): string => readFileSync(join(here, file), 'utf8');

it(
  'writes the content of the congress as a workbook, and takes it back byte for byte',
  async () => {
    const { raw, files } = congressPack();
    const folder = join(import.meta.dirname, '../../data');
    const { id, version } = raw.pack;
    expect((await workbook([folder, '--out', 'a.xlsx'])).lines[0]).toContain(`${id} ${version}`);
    expect(await apply(['a.xlsx', '--base', folder, '--out', 'new'])).toEqual({
      code: 0,
      lines: [`new: ${id} ${version}, 0 thay đổi`],
    });
    for (const [file, text] of files) expect(read(`new/${file}`)).toBe(text);
  },
  patience,
);

it('applies an edit to a pack file, and says what has changed', async () => {
  const pack = smallPack();
  await build([writePack(pack), '--out', 'a.pack']);
  const table = await tableOf(pack);
  table.set('Văn bản', 'congress.json: motto', 'Tiếng Việt', 'Phương châm mới');
  writeFileSync(join(here, 'a.xlsx'), await table.bytes());
  const { code, lines } = await apply(['a.xlsx', '--base', 'a.pack', '--out', 'new']);
  expect(code).toBe(0);
  expect(lines[0]).toBe('new: small 1.0.0, 1 thay đổi');
  expect(lines[1]).toContain('Phương châm mới');
  expect(JSON.parse(read('new/congress.json'))).toMatchObject({ motto: { vi: 'Phương châm mới' } });
});

it('writes nothing where something is wrong', async () => {
  const pack = smallPack();
  const folder = writePack(pack);
  const table = await tableOf(pack);
  const place = table.set('Số liệu', 'present', 'Giá trị', 'bốn');
  writeFileSync(join(here, 'a.xlsx'), await table.bytes());
  const { code, lines } = await apply(['a.xlsx', '--base', folder, '--out', 'new']);
  expect(code).toBe(1);
  expect(lines).toEqual([`${place}: Cần một số, “bốn” không phải là số viết đúng. Ví dụ: 1.234,5`]);
  const missing = await apply(['none.xlsx', '--base', folder, '--out', 'new']);
  expect(missing).toEqual({ code: 1, lines: ['none.xlsx: không đọc được tệp (ENOENT)'] });
  expect(() => read('new/pack.json')).toThrow('ENOENT');
});

it('explains itself when it is misused', async () => {
  expect(await workbook([])).toMatchObject({ code: 2 });
  expect(await apply(['a.xlsx', '--base', 'x'])).toMatchObject({ code: 2 });
});
