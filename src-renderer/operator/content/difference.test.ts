import { expect, it } from 'vitest';
import { differenceOf } from './difference';

it('finds what differs between what is the same', () => {
  expect(differenceOf('Kết thúc năm 2025 tại tỉnh.', 'Kết thúc năm 2030 tại tỉnh.')).toEqual({
    start: 'Kết thúc năm ',
    before: '2025',
    after: '2030',
    end: ' tại tỉnh.',
  });
});

it('finds what is only added or only gone', () => {
  expect(differenceOf('Phó Chủ tịch', 'Phó Chủ tịch tỉnh')).toEqual({
    start: 'Phó Chủ tịch',
    before: '',
    after: ' tỉnh',
    end: '',
  });
  expect(differenceOf('một một', 'một')).toMatchObject({ start: 'một', after: '', end: '' });
});

it('takes texts apart that have nothing in common, and those that are the same', () => {
  expect(differenceOf('a', 'b')).toEqual({ start: '', before: 'a', after: 'b', end: '' });
  expect(differenceOf('a b', 'a b')).toEqual({ start: 'a b', before: '', after: '', end: '' });
});
