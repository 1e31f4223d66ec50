/** Formulas have results, and printed numbers follow from them unless an exception is recorded. */
import type { Figure, Localized, RawPack } from '../../../data/schema';
import { statedAmount, type Amount } from '../amount';
import { placedFigures } from '../collect';
import { evaluate, longestChain, type Outcome } from '../evaluate';
import type { Draft, FindingCode } from '../finding';
import { amountText, printedDecimals } from '../numerals';

export function formulas(pack: RawPack): Draft[] {
  const outcomes = evaluate(pack);
  return placedFigures(pack).flatMap(({ file, path, figure }) => {
    const fault = faultOf(figure, outcomes.get(figure.id));
    return fault === null ? [] : [{ file, path: [...path, fault.key], ...fault.words }];
  });
}

interface Fault {
  key: keyof Figure;
  words: { code: FindingCode; found: Localized; expected: Localized };
}

function faultOf(figure: Figure, outcome: Outcome | undefined): Fault | null {
  if (outcome === undefined) {
    return figure.exception === undefined
      ? null
      : needless(figure, { vi: 'không có công thức', en: 'no formula' });
  }
  if (!outcome.ok) return noResult(figure, outcome.why);
  const result = outcome.amount;
  if (figure.status === 'computed') return computedFault(figure, result);
  const stated = statedAmount(figure);
  if (stated === null) return null;
  const decimals = printedDecimals(figure);
  if (fits(stated, result, decimals)) {
    if (figure.exception === undefined) return null;
    const shown = amountText(result, decimals);
    const found = { vi: `công thức cũng cho ${shown.vi}`, en: `the formula gives ${shown.en}` };
    return needless(figure, found);
  }
  if (figure.exception !== undefined) return null;
  const key = stated.low === stated.high ? 'value' : 'low';
  const [found, expected] = [amountText(stated, decimals), amountText(result, decimals)];
  return { key, words: { code: 'does-not-follow', found, expected } };
}

/** Rounding half a unit either way is the printer's right; more is another number. */
function fits(stated: Amount, result: Amount, decimals: number): boolean {
  const tolerance = 0.5 * 10 ** -decimals + 1e-9;
  return (
    Math.abs(stated.low - result.low) <= tolerance &&
    Math.abs(stated.high - result.high) <= tolerance
  );
}

function computedFault(figure: Figure, result: Amount): Fault | null {
  if (figure.exception !== undefined)
    return needless(figure, { vi: 'số do máy tính ra', en: 'a computed figure' });
  const isRange = result.low !== result.high;
  if (isRange === (figure.comparator === 'range')) return null;
  const found = { vi: figure.comparator, en: figure.comparator };
  const expected = isRange
    ? { vi: 'range, vì công thức cho một khoảng', en: 'range, for the formula gives one' }
    : {
        vi: 'không phải range, vì công thức cho một số',
        en: 'not range, for the formula gives one number',
      };
  return { key: 'comparator', words: { code: 'comparator', found, expected } };
}

function noResult(figure: Figure, why: 'cycle' | 'unknown' | 'no-result'): Fault | null {
  // An operand that does not exist has its own finding.
  if (why === 'unknown') return null;
  const list = figure.formula?.of.join(', ') ?? '';
  const found = { vi: list, en: list };
  const expected =
    why === 'cycle'
      ? {
          vi: `công thức không dẫn về chính nó, và không nối quá ${longestChain} số liệu`,
          en: `a formula that does not lead back to itself, and over no more than ${longestChain} figures`,
        }
      : {
          vi: 'phép tính có kết quả (không chia cho 0)',
          en: 'an operation with a result (no division by 0)',
        };
  return { key: 'formula', words: { code: why, found, expected } };
}

function needless(figure: Figure, found: Localized): Fault {
  const expected = { vi: `bỏ exception của ${figure.id}`, en: `no exception at ${figure.id}` };
  return { key: 'exception', words: { code: 'needless-exception', found, expected } };
}
