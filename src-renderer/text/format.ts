import type { Comparator, Language, ResolvedFigure, Unit } from '../../src-main/contract';
import { wordsOf } from './languages';
import { fill } from './messages';
import { inLanguage } from './tell';

const MONTHS_A_YEAR = 12;
/** More digits than any source prints; a plain number keeps the digits that it has. */
const MAX_DIGITS = 6;
/** Computed values are shown to two digits, as the sources print shares. */
const COMPUTED_DIGITS = 2;

/** `1234.5` → `1.234,5` (vi) or `1,234.5` (en); `digits` fixes the number of decimals. */
export function formatNumber(value: number, language: Language, digits?: number): string {
  return new Intl.NumberFormat(wordsOf(language).locale, {
    minimumFractionDigits: digits ?? 0,
    maximumFractionDigits: digits ?? MAX_DIGITS,
  }).format(value);
}

/** `11 tháng`; `1 month`, `2 months`. */
function months(count: number, language: Language): string {
  const { locale, span } = wordsOf(language);
  const rule = new Intl.PluralRules(locale).select(count);
  return fill(rule === 'one' ? span.one : span.other, { months: count });
}

/** 827 months and the word ` tuổi` → `68 tuổi 11 tháng`; whole years have no months. */
export function formatMonths(count: number, yearWord: string, language: Language): string {
  const years = Math.floor(count / MONTHS_A_YEAR);
  const rest = count % MONTHS_A_YEAR;
  if (years === 0) return months(rest, language);
  return `${years}${yearWord}${rest > 0 ? ` ${months(rest, language)}` : ''}`;
}

const SIGNS: Record<Comparator, string> = {
  eq: '',
  range: '',
  almost: '',
  about: '',
  gt: '>',
  gte: '≥',
  lt: '<',
  lte: '≤',
};

/** A figure taken apart, so that a mark can set its parts in different sizes. */
export interface FigureText {
  /** `≥`, `gần` … ; empty for plain equality. */
  comparator: string;
  number: string;
  /** The unit as it follows the number, without the joining blank. */
  unit: string;
  /** Whether a blank stands between number and unit. */
  spaced: boolean;
}

function formatAmount(figure: ResolvedFigure, unit: Unit, language: Language): string {
  const one = (value: number): string => {
    if (unit.kind === 'duration')
      return formatMonths(value, inLanguage(unit.suffix, language), language);
    const digits =
      figure.decimals ??
      (figure.status === 'computed' && !Number.isInteger(value) ? COMPUTED_DIGITS : undefined);
    return formatNumber(value, language, digits);
  };
  if (figure.comparator === 'range') return `${one(figure.low ?? NaN)}–${one(figure.high ?? NaN)}`;
  return one(figure.value ?? NaN);
}

/**
 * The parts of a figure in a language. `style` chooses `≥ 10` (signs) or `từ 10` (words);
 * “gần” and “khoảng” have no sign and are words in both.
 */
export function figureText(
  figure: ResolvedFigure,
  unit: Unit,
  language: Language,
  style: 'signs' | 'words' = 'signs',
): FigureText {
  const { comparator } = figure;
  const ranked = unit.kind === 'rank' && comparator === 'lte';
  // A rank of at most so many is a place among the first so many, not an amount.
  const words = wordsOf(language).comparators;
  const sign = ranked ? words.rank : style === 'signs' ? SIGNS[comparator] : '';
  const suffix = unit.kind === 'duration' ? '' : inLanguage(unit.suffix, language);
  const number = formatAmount(figure, unit, language);
  return {
    comparator: sign || words[comparator],
    number,
    unit: suffix.trim(),
    spaced: suffix.startsWith(' '),
  };
}

/** A figure in one line: `trên 4,4 tỉ USD`, `63,91%`, `75–80 triệu đồng`. */
export function formatFigure(
  figure: ResolvedFigure,
  unit: Unit,
  language: Language,
  style: 'signs' | 'words' = 'words',
): string {
  const parts = figureText(figure, unit, language, style);
  const joint = style === 'words' || parts.comparator.length > 1 ? ' ' : '';
  const head = parts.comparator ? `${parts.comparator}${joint}` : '';
  return `${head}${parts.number}${parts.spaced ? ' ' : ''}${parts.unit}`;
}

interface Day {
  day: number;
  month: number;
  year: number;
}

function splitDate(iso: string): Day {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { day, month, year };
}

/** Fills a language's pattern of a date: `{day}` or `{dd}`, `{month}` or its `{name}`, `{year}`. */
function dateAs(form: 'long' | 'short' | 'days', language: Language, date: Day, from = 0): string {
  const { date: forms } = wordsOf(language);
  const dd = String(date.day).padStart(2, '0');
  return fill(forms[form], { ...date, dd, name: forms.months[date.month - 1] ?? '', from });
}

/**
 * `2025-09-17` → `ngày 17 tháng 9 năm 2025`, or `17 September 2025`. In Vietnamese as Decree
 * 30/2020/NĐ-CP has it: days below 10 and months 1 and 2 take a leading zero.
 */
export function formatDate(iso: string, language: Language): string {
  return dateAs('long', language, splitDate(iso));
}

/** `2025-09-17` → `17/9/2025`, or `17 September 2025`. */
export function formatShortDate(iso: string, language: Language): string {
  return dateAs('short', language, splitDate(iso));
}

/** `2021/2025` → `2021–2025`; `2025-09-15/2025-09-17` → `15–17/9/2025`, `15–17 September 2025`. */
export function formatPeriod(period: string, language: Language): string {
  const show = (part: string): string =>
    part.includes('-') ? formatShortDate(part, language) : part;
  const [from = '', to] = period.split('/');
  if (to === undefined || to === from) return show(from);
  if (from.slice(0, -2) === to.slice(0, -2) && from.includes('-')) {
    return dateAs('days', language, splitDate(to), splitDate(from).day);
  }
  return `${show(from)}–${show(to)}`;
}
