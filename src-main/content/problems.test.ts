import { expect, it } from 'vitest';
import { finish } from '../pack/check';
import { same } from '../pack/finding';
import { problemOf } from './problems';

it('says where a fault is, what it is, and what would be right', () => {
  const json = { results: { figures: [{ id: 'grdp', value: 'x' }] } };
  const finding = finish(
    {
      file: 'results.json',
      path: ['figures', 0, 'value'],
      code: 'wrong-type',
      found: same('"x"'),
      expected: { vi: 'một số', en: 'a number' },
    },
    json,
  );
  expect(problemOf(finding)).toEqual({
    place: 'results.json, figures[0].value (grdp)',
    sentence: 'Sai kiểu dữ liệu. Đang có: "x".',
    example: 'một số',
  });
});

it('names the whole pack where no file is to blame', () => {
  const draft = { file: '', path: [], code: 'pack-too-large' as const };
  const finding = finish({ ...draft, found: same('20 byte'), expected: same('10 byte') });
  expect(problemOf(finding).place).toBe('cả gói');
});
