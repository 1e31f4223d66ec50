import { expect, it } from 'vitest';
import type { Body, Formula, ResolvedFigure, Unit } from '../../src-main/contract';
import type { Content } from '../model/content';
import { content, pack } from '../testing/pack';
import { formulaWords } from './formula';

const same = (text: string): { vi: string; en: string } => ({ vi: text, en: text });
const units: Record<string, Unit> = {
  person: {
    id: 'person',
    label: same('người'),
    suffix: { vi: ' người', en: ' people' },
    kind: 'count',
  },
};
const numbers: Record<string, number> = { a: 73, b: 399, c: 1500 };

/** Three figures and two bodies, so that the words can be written out. */
const small: Content = {
  ...content,
  figure: (id): ResolvedFigure => ({
    ...(pack.figures[0] as ResolvedFigure),
    comparator: 'eq',
    status: 'published',
    unit: 'person',
    value: numbers[id] ?? NaN,
  }),
  unit: (id) => units[id] as Unit,
  body: (id): Body => ({
    id,
    label: same(id),
    short: { vi: `Ban ${id}`, en: `Body ${id}` },
    size: 'a',
    source: { document: 'doc', section: 'I' },
  }),
};

it.each<[Formula, string, string]>([
  [{ op: 'share', of: ['a', 'b'] }, '73 người ÷ 399 người × 100', '73 people ÷ 399 people × 100'],
  [
    { op: 'difference', of: ['c', 'b', 'a'] },
    '1.500 người − 399 người − 73 người',
    '1,500 people − 399 people − 73 people',
  ],
  [{ op: 'sum', of: ['a', 'b'] }, '73 người + 399 người', '73 people + 399 people'],
  [{ op: 'ratio', of: ['a', 'b'] }, '73 người ÷ 399 người', '73 people ÷ 399 people'],
  [
    { op: 'per-year', of: ['c'], years: 5 },
    '1.500 người ÷ 5 năm (chia đều)',
    '1,500 people ÷ 5 years (evenly)',
  ],
  [
    { op: 'growth-rate', of: ['a', 'b'], years: 5 },
    'Mỗi năm tăng cùng một tỉ lệ, 5 năm, từ 73 người đến 399 người',
    'The same rate every year, for 5 years, from 73 people to 399 people',
  ],
  [
    { op: 'union', of: ['I', 'II'] },
    'Số người khác nhau trong: Ban I, Ban II',
    'Different people in: Body I, Body II',
  ],
  [
    { op: 'intersection', of: ['I', 'II'] },
    'Số người có trong cả: Ban I, Ban II',
    'People in all of: Body I, Body II',
  ],
])('$op', (formula, vi, en) => {
  expect(formulaWords(formula, small, 'vi')).toBe(vi);
  expect(formulaWords(formula, small, 'en')).toBe(en);
});

it('has words for every formula of the pack', () => {
  const gaps = pack.figures.filter(
    ({ formula }) =>
      formula &&
      (['vi', 'en'] as const).some((language) =>
        /NaN|undefined|^$/.test(formulaWords(formula, content, language)),
      ),
  );
  expect(gaps.map(({ id }) => id)).toEqual([]);
});
