import { expect, it } from 'vitest';
import { amountText, durationsIn, numeralsIn, shortestDecimals } from './numerals';

const values = (text: string): number[] => numeralsIn(text).map(({ value }) => value);

it('reads numbers as Vietnamese prints them', () => {
  expect(values('trên 28.618 tỉ đồng')).toEqual([28618]);
  expect(values('ước đạt 4,46%/năm')).toEqual([4.46]);
  expect(values('04 đồng chí')).toEqual([4]);
  expect(values('từ 1.500 - 1.600 đảng viên')).toEqual([1500, 1600]);
  expect(values('1.234.567,89')).toEqual([1234567.89]);
  expect(values('399/399 đại biểu')).toEqual([399, 399]);
  expect(values('hai cấp')).toEqual([]);
});

it('counts the printed decimals', () => {
  expect(numeralsIn('18,30%')).toEqual([{ value: 18.3, decimals: 2 }]);
  expect(shortestDecimals(18.3)).toBe(1);
  expect(shortestDecimals(18)).toBe(0);
});

it('reads durations in months', () => {
  expect(durationsIn('68 tuổi 11 tháng')).toEqual([827]);
  expect(durationsIn('03 năm 11 tháng')).toEqual([47]);
  expect(durationsIn('43 năm')).toEqual([516]);
  expect(durationsIn('11 tháng')).toEqual([11]);
});

it('writes numbers and ranges in both languages', () => {
  expect(amountText({ low: 1234.5, high: 1234.5 }, 2)).toEqual({ vi: '1.234,50', en: '1,234.50' });
  expect(amountText({ low: 75, high: 80 }, 0).vi).toBe('75 – 80');
});
