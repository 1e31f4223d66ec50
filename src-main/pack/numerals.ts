/** Reads and writes numbers as Vietnamese prints them: 28.618 and 57,65. */
import type { Figure, Localized } from '../../data/schema';
import type { Amount } from './amount';

export interface Numeral {
  value: number;
  /** Digits after the comma. */
  decimals: number;
}

const numeral = /\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)|\d+(?:,\d+)?/g;

/** All numbers in a Vietnamese text, leading zeros and thousands points understood. */
export function numeralsIn(text: string): Numeral[] {
  return (text.match(numeral) ?? []).map((printed) => {
    const [whole = '', fraction = ''] = printed.split(',');
    return { value: Number(`${whole.replaceAll('.', '')}.${fraction}`), decimals: fraction.length };
  });
}

/** All durations in a text, in months: `68 tuổi 11 tháng` → 827. */
export function durationsIn(text: string): number[] {
  const matches = text.matchAll(
    /(\d{1,9})\s*(?:năm|tuổi)(?:\s+(\d{1,9})\s*tháng)?|(\d{1,9})\s*tháng/g,
  );
  return [...matches].map(
    ([, years = '0', months = '0', only = '0']) =>
      Number(years) * 12 + Number(months) + Number(only),
  );
}

/** Digits after the comma that a figure is printed with. */
export function printedDecimals(figure: Figure): number {
  const ends = [figure.value, figure.low, figure.high].filter((end) => end !== undefined);
  return figure.decimals ?? Math.max(0, ...ends.map(shortestDecimals));
}

/** Digits after the comma of the shortest form of `value`. */
export function shortestDecimals(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/** A number or range in both languages. */
export function amountText(amount: Amount, decimals: number): Localized {
  const write = (locale: string): string => {
    const format = new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    return amount.low === amount.high
      ? format.format(amount.low)
      : `${format.format(amount.low)} – ${format.format(amount.high)}`;
  };
  return { vi: write('vi-VN'), en: write('en-GB') };
}
