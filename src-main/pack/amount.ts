/** Numbers that may be ranges, and the arithmetic of formulas on them. */
import type { Figure, Formula } from '../../data/schema';

/** A plain number has `low === high`. */
export interface Amount {
  low: number;
  high: number;
}

export type FigureFormula = Exclude<Formula, { op: 'union' | 'intersection' }>;

/** The number that a figure states, or null where it leaves it to its formula. */
export function statedAmount(figure: Figure): Amount | null {
  if (figure.low !== undefined && figure.high !== undefined)
    return { low: figure.low, high: figure.high };
  return figure.value === undefined ? null : { low: figure.value, high: figure.value };
}

/** Applies a formula to its operands; all are taken to be positive. Null where there is no finite result. */
export function applyFormula(formula: FigureFormula, operands: readonly Amount[]): Amount | null {
  const [first, ...others] = operands;
  if (first === undefined) return null;
  const second = others[0] ?? first;
  const result = ((): Amount => {
    switch (formula.op) {
      case 'share':
        return { low: (100 * first.low) / second.high, high: (100 * first.high) / second.low };
      case 'ratio':
        return { low: first.low / second.high, high: first.high / second.low };
      case 'difference':
        return { low: first.low - total(others, 'high'), high: first.high - total(others, 'low') };
      case 'sum':
        return { low: total(operands, 'low'), high: total(operands, 'high') };
      case 'per-year':
        return { low: first.low / formula.years, high: first.high / formula.years };
      case 'growth-rate':
        return {
          low: growth(second.low / first.high, formula.years),
          high: growth(second.high / first.low, formula.years),
        };
    }
  })();
  if (!Number.isFinite(result.low) || !Number.isFinite(result.high)) return null;
  return { low: clean(result.low), high: clean(result.high) };
}

function total(amounts: readonly Amount[], end: keyof Amount): number {
  return amounts.reduce((sum, amount) => sum + amount[end], 0);
}

function growth(factor: number, years: number): number {
  return (factor ** (1 / years) - 1) * 100;
}

/** Drops the last binary digits, so that 0.1 + 0.2 is 0.3 when it is shown. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}
