/** The digits of each quotation agree with the value, and with the number of decimals. */
import type { Figure, RawPack } from '../../../data/schema';
import { placedFigures } from '../collect';
import { same, type Draft } from '../finding';
import {
  amountText,
  durationsIn,
  numeralsIn,
  printedDecimals,
  shortestDecimals,
} from '../numerals';

export function printed(pack: RawPack): Draft[] {
  const durations = new Set(
    pack.units.units.filter(({ kind }) => kind === 'duration').map(({ id }) => id),
  );
  return placedFigures(pack).flatMap(({ file, path, figure }) => {
    if (figure.published === undefined || !/\d/.test(figure.published)) return [];
    const missing = durations.has(figure.unit)
      ? endsOf(figure).filter((end) => !durationsIn(figure.published ?? '').includes(end))
      : endsOf(figure).filter((end) => !isPrinted(end, figure));
    if (missing.length === 0) return [];
    const decimals = printedDecimals(figure);
    const wanted = missing.map((end) => amountText({ low: end, high: end }, decimals));
    const unit = durations.has(figure.unit) ? { vi: ' tháng', en: ' months' } : same('');
    const expected = {
      vi: `có số ${wanted.map(({ vi }) => vi).join(' và ')}${unit.vi}`,
      en: `containing ${wanted.map(({ vi }) => vi).join(' and ')}${unit.en} as Vietnamese prints it`,
    };
    return [
      {
        file,
        path: [...path, 'published'],
        code: 'printed',
        found: same(figure.published),
        expected,
      },
    ];
  });
}

function endsOf(figure: Figure): number[] {
  return [figure.value, figure.low, figure.high].filter((end) => end !== undefined);
}

/** With all its decimals; of a range such as “1,5 - 3”, each end may have its own. */
function isPrinted(end: number, figure: Figure): boolean {
  const allowed = [printedDecimals(figure)];
  if (figure.comparator === 'range') allowed.push(shortestDecimals(end));
  return numeralsIn(figure.published ?? '').some(
    (numeral) => numeral.value === Math.abs(end) && allowed.includes(numeral.decimals),
  );
}
