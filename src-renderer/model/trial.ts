import type { TargetPart, Trial } from '../../src-main/contract';
import type { Content } from './content';
import { bounds } from './targets';

/** What a yearly rate leads to, year by year; the first value is the published start. */
export interface Path {
  year: number;
  value: number;
}

/** The value after `years` of compound growth at `rate` per cent: base · (1 + rate/100)^years. */
export function grow(base: number, rate: number, years: number): number {
  return base * (1 + rate / 100) ** years;
}

/** Every year from the start to the end of a trial, at one rate. */
export function trialPath(trial: Trial, base: number, rate: number): Path[] {
  return Array.from({ length: trial.to - trial.from + 1 }, (_, years) => ({
    year: trial.from + years,
    value: grow(base, rate, years),
  }));
}

/** The least and greatest amount at the end that meet the target, and the rates that lead there. */
export interface Goal {
  amount: { low: number; high: number };
  rate: { low: number; high: number };
}

/**
 * The target as an amount and as a yearly rate, whichever of the two it names:
 * rate = ((amount / base)^(1/years) − 1) · 100.
 */
export function trialGoal(trial: Trial, base: number, target: { low: number; high: number }): Goal {
  const years = trial.to - trial.from;
  if (trial.goal === 'rate') {
    return {
      rate: target,
      amount: { low: grow(base, target.low, years), high: grow(base, target.high, years) },
    };
  }
  const rate = (amount: number): number => ((amount / base) ** (1 / years) - 1) * 100;
  return { amount: target, rate: { low: rate(target.low), high: rate(target.high) } };
}

/** How the end of a path stands to the goal; `open` goals have no upper end. */
export function verdict(
  end: number,
  goal: Goal,
  open: boolean,
): { state: 'short' | 'reached' | 'beyond'; by: number } {
  const { low, high } = goal.amount;
  // A rate that was rounded to the slider's step must not miss its own target by a rounding error.
  const slack = Math.abs(low) * 1e-9;
  if (end < low - slack) return { state: 'short', by: low - end };
  if (!open && end > high + slack) return { state: 'beyond', by: end - high };
  return { state: 'reached', by: 0 };
}

/** The rate nearest to `rate` that the slider can stand on. */
export function snapRate({ rate: { min, max, step } }: Trial, rate: number): number {
  const snapped = min + Math.round((rate - min) / step) * step;
  return Math.min(max, Math.max(min, Number(snapped.toFixed(6))));
}

/** A trial at one rate: where it starts, what it leads to, and how that stands to the target. */
export interface TrialRun {
  trial: Trial;
  /** The published amount that growth starts from. */
  base: number;
  goal: Goal;
  /** Per cent a year, as the slider stands. */
  rate: number;
  path: Path[];
  years: number;
  /** The amount in the last year. */
  end: number;
  /** Whether everything above the goal's low end reaches it. */
  openEnded: boolean;
  result: ReturnType<typeof verdict>;
}

/** Runs a part's trial at the rate that an address asks for; at the trial's own where it asks for none. */
export function runTrial(
  part: TargetPart,
  trial: Trial,
  content: Content,
  wanted: string | undefined,
): TrialRun {
  const target = content.figure(part.figure);
  const base = content.figure(trial.base).value ?? NaN;
  const goal = trialGoal(trial, base, bounds(target));
  const asked = Number(wanted ?? NaN);
  const rate = snapRate(trial, Number.isNaN(asked) ? trial.rate.start : asked);
  const path = trialPath(trial, base, rate);
  const end = path.at(-1)?.value ?? base;
  const openEnded = target.comparator !== 'range';
  const years = trial.to - trial.from;
  return {
    ...{ trial, base, goal, rate, path, years, end, openEnded },
    result: verdict(end, goal, openEnded),
  };
}
