/** Computes the formulas of a pack, chains of them included. */
import type { Figure, Formula, RawPack } from '../../data/schema';
import { applyFormula, statedAmount, type Amount } from './amount';
import { figureMap } from './collect';

/** More formulas than these, each built upon the next, count as a circle: the stack has an end. */
export const longestChain = 100;

/** What a formula gives. `unknown`: an operand is missing or has itself no result. */
export type Outcome =
  { ok: true; amount: Amount } | { ok: false; why: 'cycle' | 'unknown' | 'no-result' };

/** The outcome of every figure that has a formula, by figure id. */
export function evaluate(pack: RawPack): Map<string, Outcome> {
  const figures = figureMap(pack);
  const outcomes = new Map<string, Outcome>();
  const open = new Set<string>();

  const outcomeOf = (figure: Figure, formula: Formula): Outcome => {
    const known = outcomes.get(figure.id);
    if (known !== undefined) return known;
    if (open.has(figure.id) || open.size === longestChain) return { ok: false, why: 'cycle' };
    open.add(figure.id);
    const outcome = compute(formula);
    open.delete(figure.id);
    outcomes.set(figure.id, outcome);
    return outcome;
  };

  const compute = (formula: Formula): Outcome => {
    if (formula.op === 'union' || formula.op === 'intersection')
      return countPeople(pack, formula.op, formula.of);
    const operands: Amount[] = [];
    for (const id of formula.of) {
      const operand = operandOf(figures.get(id));
      if (!operand.ok) return operand;
      operands.push(operand.amount);
    }
    const amount = applyFormula(formula, operands);
    return amount === null ? { ok: false, why: 'no-result' } : { ok: true, amount };
  };

  // A printed number goes before what its own formula gives: the document rules.
  const operandOf = (figure: Figure | undefined): Outcome => {
    if (figure === undefined) return { ok: false, why: 'unknown' };
    const stated = statedAmount(figure);
    if (stated !== null) return { ok: true, amount: stated };
    if (figure.formula === undefined) return { ok: false, why: 'unknown' };
    const outcome = outcomeOf(figure, figure.formula);
    return outcome.ok || outcome.why === 'cycle' ? outcome : { ok: false, why: 'unknown' };
  };

  for (const figure of figures.values()) {
    if (figure.formula !== undefined) outcomeOf(figure, figure.formula);
  }
  return outcomes;
}

function countPeople(
  pack: RawPack,
  op: 'union' | 'intersection',
  bodies: readonly string[],
): Outcome {
  const count = pack.people.people.filter((person) => {
    const isIn = (body: string): boolean =>
      person.memberships.some((membership) => membership.body === body);
    return op === 'union' ? bodies.some(isIn) : bodies.every(isIn);
  }).length;
  return { ok: true, amount: { low: count, high: count } };
}
