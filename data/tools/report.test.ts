import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { smallPack, writePack } from '../../src-main/pack/testing';
import { check } from './report';

it('says in one line what a good pack holds', async () => {
  const { code, lines } = await check([writePack(smallPack())]);
  expect(code).toBe(0);
  expect(lines).toEqual([
    'small 1.0.0: không có lỗi; 11 số liệu, 2 người, 1 cơ cấu đại biểu, 1 chỉ tiêu, 2 tài liệu, 1 bài thuyết trình',
  ]);
});

it('names every fault and ends with code 1', async () => {
  const dir = writePack(smallPack());
  writeFileSync(join(dir, 'units.json'), '[]');
  writeFileSync(join(dir, 'people.json'), '{}');
  const { code, lines } = await check([dir]);
  expect(code).toBe(1);
  expect(lines.length).toBeGreaterThan(3);
  expect(lines[0]).toMatch(/^units\.json: sai kiểu dữ liệu\. Đang có: \[\]\. Cần: một đối tượng/);
  expect(lines.at(-1)).toContain(`${lines.length - 1} lỗi`);
});

it.each([['a', 'b'], ['--help']])('explains itself when it is misused: %j', async (...args) => {
  expect(await check(args)).toMatchObject({ code: 2 });
});
