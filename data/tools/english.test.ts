import { describe, expect, it } from 'vitest';
import { foreignNumbers, untranslated } from './english';

const people = ['Quản Minh Cường'];

describe('what is not translated', () => {
  it.each([
    ['Kết quả', ['Kết', 'quả']],
    ['The Đại hội', ['Đại', 'hội']],
    ['Quản Minh Cường, Bí thư Tỉnh uỷ', ['Bí', 'thư', 'Tỉnh', 'uỷ']],
    ['Kết quả'.normalize('NFD'), ['Kết', 'quả']],
    ['Cao Bằng tỉnh', ['tỉnh']],
  ])('finds it in “%s”', (text, found) => {
    expect(untranslated(text, people)).toEqual(found);
  });

  it.each([
    'Quản Minh Cường gives the closing speech',
    'Scheme 04-ĐA/TU in Cao Bằng',
    'It prints “khóa 20”',
    '50.73 million đồng',
    'Results of the term',
  ])('finds nothing in “%s”', (text) => {
    expect(untranslated(text, people)).toEqual([]);
  });
});

describe('numbers and dates', () => {
  it.each([
    ['57,65%', ['57,65']],
    ['1.234.567 people', ['1.234.567']],
    ['on 17/9/2025', ['17/9/2025']],
  ])('finds what is not English in “%s”', (text, found) => {
    expect(foreignNumbers(text)).toEqual(found);
  });

  it.each([
    '57.65%',
    '1,234.5',
    '41.604 (per cent)',
    '28,618',
    '15, 16 and 17 September 2025',
    'as printed: “57,65%”',
    'III.2.3(7)',
  ])('finds nothing in “%s”', (text) => {
    expect(foreignNumbers(text)).toEqual([]);
  });
});
