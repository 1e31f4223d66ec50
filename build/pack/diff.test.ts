import { expect, it } from 'vitest';
import { smallPack, writePack } from '../../src-main/pack/testing';
import { diff } from './diff';

function other(): string {
  const pack = smallPack();
  pack.pack.version = '1.1.0';
  pack.congress.motto.vi = 'Đoàn kết';
  return writePack(pack);
}

it('says what changed, grouped and counted', async () => {
  expect(await diff([writePack(smallPack()), other()])).toEqual({
    code: 1,
    lines: [
      'small 1.0.0 → small 1.1.0: 2 thay đổi',
      '',
      'Câu chữ và bố cục (1)',
      '  Mục “Đại hội”: phương châm “Phương châm” → “Đoàn kết”',
      '',
      'Đơn vị, nguồn và thông tin về gói (1)',
      '  Mục “Gói nội dung”: phiên bản 1.0.0 → 1.1.0',
    ],
  });
});

it('says that there is nothing', async () => {
  const dir = writePack(smallPack());
  expect(await diff([dir, dir])).toEqual({
    code: 0,
    lines: ['small 1.0.0 → small 1.0.0: không có gì khác'],
  });
});

it('compares no pack with faults, and is told two', async () => {
  expect(await diff([other(), '/nowhere'])).toMatchObject({ code: 2 });
  expect(await diff([other()])).toMatchObject({ code: 2 });
  expect(await diff([other(), '--all'])).toMatchObject({ code: 2 });
});
