import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../data/tools/report';
import { smallPack, writePack } from '../../src-main/pack/testing';
import { build } from './build';
import { keys } from './keys';
import { sign } from './sign';
import { verify } from './verify';

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

const read = (file: string): Buffer => readFileSync(join(here, file));

it('builds, checks, signs and verifies a pack', async () => {
  const folder = writePack(smallPack());
  expect(await build([folder])).toMatchObject({
    code: 0,
    lines: [expect.stringMatching(/^small-1\.0\.0\.pack: small 1\.0\.0, \d+ byte, chưa ký$/)],
  });
  expect(await check(['small-1.0.0.pack'])).toEqual(await check([folder]));

  keys(['tinh-uy']);
  expect(await verify(['small-1.0.0.pack', '--keys', '.'])).toEqual({
    code: 1,
    lines: [
      'cả gói: gói chưa được ký. Đang có: không có chữ ký. Cần: chữ ký của một khoá mà máy tin cậy, hoặc cài đặt cho phép gói chưa ký.',
      '1 lỗi trong small-1.0.0.pack',
    ],
  });
  expect(await sign(['small-1.0.0.pack', '--key', 'tinh-uy.key.pem'])).toMatchObject({ code: 0 });
  expect(await verify(['small-1.0.0.pack', '--keys', '.'])).toEqual({
    code: 0,
    lines: ['small-1.0.0.pack: small 1.0.0, nguyên vẹn, khoá tinh-uy đã ký'],
  });
  expect(await check(['small-1.0.0.pack'])).toMatchObject({ code: 0 });
});

it('builds the same bytes twice, signed or not', async () => {
  const folder = writePack(smallPack());
  keys(['a']);
  for (const signed of [[], ['--key', 'a.key.pem']]) {
    await build([folder, '--out', 'one.pack', ...signed]);
    await build([folder, '--out', 'two.pack', ...signed]);
    expect(read('two.pack').equals(read('one.pack'))).toBe(true);
  }
});

it('makes nothing of content with a fault', async () => {
  const folder = writePack(smallPack());
  writeFileSync(join(folder, 'units.json'), '[]');
  const { code, lines } = await build([folder, '--out', 'x.pack']);
  expect(code).toBe(1);
  expect(lines[0]).toMatch(/^units\.json: sai kiểu dữ liệu/);
  expect(() => read('x.pack')).toThrow('ENOENT');
});

it('signs nothing that was changed since it was built', async () => {
  keys(['a']);
  writeFileSync(join(here, 'x.pack'), 'no pack');
  const { code, lines } = await sign(['x.pack', '--key', 'a.key.pem']);
  expect(code).toBe(1);
  expect(lines[0]).toMatch(/^x\.pack: gói bị hỏng/);
  expect(read('x.pack').toString()).toBe('no pack');
});

describe('keys', () => {
  it('are for their owner alone, and never written over', () => {
    expect(keys(['a']).code).toBe(0);
    const secret = read('a.key.pem');
    if (process.platform !== 'win32')
      expect(statSync(join(here, 'a.key.pem')).mode & 0o777).toBe(0o600);
    expect(keys(['a'])).toMatchObject({ code: 1 });
    expect(read('a.key.pem')).toEqual(secret);
  });

  it.each([
    ['missing.key.pem', 'không đọc được khoá riêng (ENOENT)'],
    ['a.pub.pem', 'tệp khoá riêng phải có tên dạng TÊN.key.pem'],
    ['rubbish.key.pem', 'không đọc được khoá riêng'],
  ])('are refused with a reason: %s', async (file, reason) => {
    keys(['a']);
    writeFileSync(join(here, 'rubbish.key.pem'), 'rubbish');
    const { code, lines } = await build([writePack(smallPack()), '--key', file]);
    expect(code).toBe(1);
    expect(lines[0]).toContain(`${file}: ${reason}`);
  });
});

it.each([
  ['build', build, []],
  ['build', build, ['a', 'b']],
  ['build', build, ['a', '--help']],
  ['sign', sign, ['a']],
  ['verify', verify, ['a']],
  ['keys', keys, ['../a']],
  ['keys', keys, []],
])('explains itself when it is misused: %s %s', async (_name, tool, args) => {
  expect(await tool(args)).toMatchObject({
    code: 2,
    lines: [expect.stringContaining('Cách dùng: npm run -s pack:')],
  });
});
