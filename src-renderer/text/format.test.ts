import { describe, expect, it } from 'vitest';
import type { Comparator, Language, ResolvedFigure, Unit } from '../../src-main/contract';
import { content, pack } from '../testing/pack';
import {
  figureText,
  formatDate,
  formatFigure,
  formatMonths,
  formatNumber,
  formatPeriod,
  formatShortDate,
} from './format';

const same = (text: string): { vi: string; en: string } => ({ vi: text, en: text });

function unit(kind: Unit['kind'], vi: string, en: string = vi): Unit {
  return { id: 'unit', label: same('unit'), suffix: { vi, en }, kind };
}

function figure(changes: Partial<ResolvedFigure>): ResolvedFigure {
  return {
    id: 'figure',
    label: same('figure'),
    comparator: 'eq',
    unit: 'unit',
    period: '2025',
    status: 'published',
    source: { document: 'doc', section: 'I' },
    ...changes,
  };
}

const percent = unit('share', '%');
const billion = unit('money', ' tỉ đồng', ' billion đồng');
const million = unit('money', ' triệu đồng', ' million đồng');
const rank = unit('rank', '');
const months = unit('duration', ' năm', ' years');
const age = unit('duration', ' tuổi', ' years');

describe('numbers', () => {
  it.each<[number, number | undefined, string, string]>([
    [1234.5, undefined, '1.234,5', '1,234.5'],
    [28_618, undefined, '28.618', '28,618'],
    [1234567.891, undefined, '1.234.567,891', '1,234,567.891'],
    [0.01, undefined, '0,01', '0.01'],
    [18.3, 2, '18,30', '18.30'],
    [49.5, 0, '50', '50'],
    [0, undefined, '0', '0'],
    [-3, undefined, '-3', '-3'],
  ])('%d with %s digits', (value, digits, vi, en) => {
    expect(formatNumber(value, 'vi', digits)).toBe(vi);
    expect(formatNumber(value, 'en', digits)).toBe(en);
  });
});

describe('months', () => {
  it.each([
    [827, '68 năm 11 tháng', '68 years 11 months'],
    [516, '43 năm', '43 years'],
    [11, '11 tháng', '11 months'],
    [0, '0 tháng', '0 months'],
  ])('%d', (value, vi, en) => {
    expect(formatMonths(value, ' năm', 'vi')).toBe(vi);
    expect(formatMonths(value, ' years', 'en')).toBe(en);
  });
});

describe('a figure', () => {
  it.each<[ResolvedFigure, Unit, string]>([
    [figure({ value: 57.65, decimals: 2 }), percent, '57,65%'],
    [figure({ value: 18.3, decimals: 2 }), percent, '18,30%'],
    [figure({ value: 28_618 }), billion, '28.618 tỉ đồng'],
    [figure({ comparator: 'gt', value: 28_618 }), billion, 'trên 28.618 tỉ đồng'],
    [figure({ comparator: 'range', low: 75, high: 80 }), million, '75–80 triệu đồng'],
    [
      figure({ comparator: 'range', low: 1500, high: 1600 }),
      unit('rate', ' đảng viên/năm'),
      '1.500–1.600 đảng viên/năm',
    ],
    [figure({ value: 827 }), age, '68 tuổi 11 tháng'],
    [figure({ value: 47 }), months, '3 năm 11 tháng'],
    [figure({ comparator: 'lte', value: 25 }), rank, 'nhóm 25'],
    [figure({ value: 7 }), rank, '7'],
    [figure({ comparator: 'almost', value: 86 }), percent, 'gần 86%'],
    [figure({ comparator: 'about', value: 11.3 }), percent, 'khoảng 11,3%'],
  ])('reads, example %#', (one, of, text) => {
    expect(formatFigure(one, of, 'vi')).toBe(text);
  });

  it('reads in English', () => {
    expect(formatFigure(figure({ comparator: 'gt', value: 28_618 }), billion, 'en')).toBe(
      'over 28,618 billion đồng',
    );
    expect(formatFigure(figure({ comparator: 'lte', value: 25 }), rank, 'en')).toBe('top 25');
    expect(formatFigure(figure({ value: 827 }), months, 'en')).toBe('68 years 11 months');
  });

  it.each<[Comparator, string, string, string]>([
    ['eq', '10%', '10%', '10%'],
    ['gt', '>10%', 'trên 10%', 'over 10%'],
    ['gte', '≥10%', 'từ 10%', 'at least 10%'],
    ['lt', '<10%', 'dưới 10%', 'under 10%'],
    ['lte', '≤10%', 'không quá 10%', 'at most 10%'],
    ['almost', 'gần 10%', 'gần 10%', 'nearly 10%'],
    ['about', 'khoảng 10%', 'khoảng 10%', 'about 10%'],
  ])('says “%s” by a sign and in words', (comparator, sign, vi, en) => {
    const ten = figure({ comparator, value: 10 });
    expect(formatFigure(ten, percent, 'vi', 'signs')).toBe(sign);
    expect(formatFigure(ten, percent, 'vi', 'words')).toBe(vi);
    expect(formatFigure(ten, percent, 'en', 'words')).toBe(en);
  });

  it('says a rank in words also where signs are asked for', () => {
    const top = figure({ comparator: 'lte', value: 25 });
    expect(formatFigure(top, rank, 'vi', 'signs')).toBe('nhóm 25');
    expect(figureText(top, rank, 'en', 'signs').comparator).toBe('top');
  });

  it('shows a computed one to two digits, unless it is whole or says how many', () => {
    const computed = (changes: Partial<ResolvedFigure>): string =>
      formatFigure(figure({ status: 'computed', ...changes }), percent, 'vi');
    expect(computed({ value: 71.6791 })).toBe('71,68%');
    expect(computed({ value: 286 })).toBe('286%');
    expect(computed({ value: 71.6791, decimals: 1 })).toBe('71,7%');
    expect(computed({ comparator: 'range', low: 8.1391, high: 9.5412 })).toBe('8,14–9,54%');
  });

  it('comes apart for marks', () => {
    expect(figureText(figure({ comparator: 'gt', value: 4.4 }), billion, 'vi')).toEqual({
      comparator: '>',
      number: '4,4',
      unit: 'tỉ đồng',
      spaced: true,
    });
    expect(figureText(figure({ value: 4.46 }), percent, 'vi')).toMatchObject({
      unit: '%',
      spaced: false,
    });
  });
});

describe.each<Language>(['vi', 'en'])('every figure of the pack, in %s', (language) => {
  it('reads as a text without gaps', () => {
    const texts = pack.figures.flatMap((one) =>
      (['signs', 'words'] as const).map((style) =>
        formatFigure(one, content.unit(one.unit), language, style),
      ),
    );
    expect(
      texts.filter((text) => !/\d/.test(text) || /NaN|undefined|^\s|\s$|\s\s/.test(text)),
    ).toEqual([]);
  });
});

describe('dates', () => {
  it.each([
    ['2025-09-17', 'ngày 17 tháng 9 năm 2025', '17 September 2025', '17/9/2025'],
    ['2023-01-05', 'ngày 05 tháng 01 năm 2023', '5 January 2023', '5/1/2023'],
    ['2025-02-28', 'ngày 28 tháng 02 năm 2025', '28 February 2025', '28/2/2025'],
    ['2025-03-09', 'ngày 09 tháng 3 năm 2025', '9 March 2025', '9/3/2025'],
    ['2025-12-31', 'ngày 31 tháng 12 năm 2025', '31 December 2025', '31/12/2025'],
  ])('%s', (iso, vi, en, short) => {
    expect(formatDate(iso, 'vi')).toBe(vi);
    expect(formatDate(iso, 'en')).toBe(en);
    expect(formatShortDate(iso, 'vi')).toBe(short);
    expect(formatShortDate(iso, 'en')).toBe(en);
  });
});

it('writes periods in English with the names of months', () => {
  expect(formatPeriod('2021/2025', 'en')).toBe('2021–2025');
  expect(formatPeriod('2025-09-15/2025-09-17', 'en')).toBe('15–17 September 2025');
});

describe('periods', () => {
  it.each([
    ['2025', '2025'],
    ['2021/2025', '2021–2025'],
    ['2025-09-17', '17/9/2025'],
    ['2025-09-17/2025-09-17', '17/9/2025'],
    ['2025-09-15/2025-09-17', '15–17/9/2025'],
    ['2025-09-28/2025-10-02', '28/9/2025–2/10/2025'],
    ['2024-09-15/2025-09-17', '15/9/2024–17/9/2025'],
    ['2021/2025-06-30', '2021–30/6/2025'],
  ])('%s', (period, text) => {
    expect(formatPeriod(period, 'vi')).toBe(text);
  });
});
