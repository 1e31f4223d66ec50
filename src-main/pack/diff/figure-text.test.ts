import { expect, it } from 'vitest';
import type { ResolvedFigure, Unit } from '../../../data/schema';
import { figureOf } from '../testing';
import { computedText, figureText } from './figure-text';

const unit = (kind: Unit['kind'], vi: string): Unit => ({
  id: 'unit',
  label: { vi: 'đơn vị', en: 'unit' },
  suffix: { vi, en: vi },
  kind,
});
const percent = unit('share', '%');
const age = unit('duration', ' tuổi');

it.each<[Partial<ResolvedFigure>, Unit, string]>([
  [{ value: 18.3, decimals: 2 }, percent, '18,30%'],
  [{ value: 28618, comparator: 'gt' }, unit('money', ' tỉ đồng'), 'trên 28.618 tỉ đồng'],
  [{ value: 25, comparator: 'lte' }, unit('rank', ''), 'nhóm 25'],
  [{ value: 827 }, age, '68 tuổi 11 tháng'],
  [{ value: 36 }, age, '3 tuổi'],
  [{ value: 7 }, age, '7 tháng'],
  [{ value: 71.6791, status: 'computed' }, percent, '71,68%'],
])('reads, example %#', (changes, of, text) => {
  expect(figureText({ ...figureOf('one', 1), ...changes }, of)).toBe(text);
});

it('reads a range, and nothing where there is no number', () => {
  const { value: _value, ...none } = figureOf('one', 1);
  expect(figureText({ ...none, comparator: 'range', low: 75, high: 80 }, percent)).toBe('75–80%');
  expect(figureText(none, percent)).toBeNull();
});

it('reads what a formula gives', () => {
  const figure = { ...figureOf('one', 1), computed: { value: 74.999 } };
  expect(computedText(figure, percent)).toBe('75,00%');
  expect(computedText(figureOf('one', 1), percent)).toBeNull();
});
