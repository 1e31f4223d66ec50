/** A figure as visitors read it in Vietnamese: `trên 4,4 tỉ USD`, `75–80 triệu đồng`. */
import type { Comparator, ResolvedFigure, Unit } from '../../../data/schema';
import type { Amount } from '../amount';
import { numberText } from './number-text';

const monthsAYear = 12;
/** Computed numbers are shown so, as the sources print shares. */
const computedDigits = 2;

/** As the interface has them. */
export const comparatorWords: Record<Comparator | 'rank', string> = {
  eq: '',
  range: '',
  almost: 'gần',
  about: 'khoảng',
  gt: 'trên',
  gte: 'từ',
  lt: 'dưới',
  lte: 'không quá',
  rank: 'nhóm',
};

/** A figure of a resolved pack, with its comparator and its unit; null where it has no number. */
export function figureText(figure: ResolvedFigure, unit: Unit | undefined): string | null {
  const { comparator, value, low = value, high = value } = figure;
  if (low === undefined || high === undefined) return null;
  const ranked = unit?.kind === 'rank' && comparator === 'lte';
  const word = comparatorWords[ranked ? 'rank' : comparator];
  return `${word} ${amountIn({ low, high }, figure, unit)}`.trim();
}

/** What the formula of a figure gives, with the unit; null where there is none. */
export function computedText(figure: ResolvedFigure, unit: Unit | undefined): string | null {
  if (figure.computed === undefined) return null;
  const { computed } = figure;
  const amount =
    'value' in computed ? { low: computed.value, high: computed.value } : { ...computed };
  return amountIn(amount, { ...figure, status: 'computed' }, unit);
}

function amountIn(
  { low, high }: Amount,
  { decimals, status }: Pick<ResolvedFigure, 'decimals' | 'status'>,
  unit: Unit | undefined,
): string {
  const suffix = unit?.suffix.vi ?? '';
  const one = (value: number): string => {
    if (unit?.kind === 'duration') return duration(value, suffix);
    const digits = status === 'computed' && !Number.isInteger(value) ? computedDigits : undefined;
    return numberText(value, decimals ?? digits);
  };
  const numbers = low === high ? one(low) : `${one(low)}–${one(high)}`;
  return unit?.kind === 'duration' ? numbers : `${numbers}${suffix}`;
}

function duration(count: number, yearWord: string): string {
  const years = Math.floor(count / monthsAYear);
  const rest = count % monthsAYear;
  if (years === 0) return `${rest} tháng`;
  return rest === 0 ? `${years}${yearWord}` : `${years}${yearWord} ${rest} tháng`;
}
