/** Makes of a checked pack what windows draw: all figures in one list, their numbers filled in. */
import type { Figure, Pack, RawPack, ResolvedFigure } from '../../data/schema';
import type { Amount } from './amount';
import { placedFigures } from './collect';
import { evaluate, type Outcome } from './evaluate';

/** Resolves a pack that passed the check; figures of an unchecked one may stay without numbers. */
export function resolve(pack: RawPack): Pack {
  const outcomes = evaluate(pack);
  return {
    ...pack,
    figures: placedFigures(pack).map(({ figure }) => fill(figure, outcomes.get(figure.id))),
  };
}

function fill(figure: Figure, outcome: Outcome | undefined): ResolvedFigure {
  if (outcome === undefined || !outcome.ok) return figure;
  const computed = numbers(outcome.amount);
  return figure.status === 'computed'
    ? { ...figure, ...computed, computed }
    : { ...figure, computed };
}

function numbers({ low, high }: Amount): { value: number } | { low: number; high: number } {
  return low === high ? { value: low } : { low, high };
}
