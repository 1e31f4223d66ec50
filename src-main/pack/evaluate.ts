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
  const countPeople = peopleCounter(pack);
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
    if (formula.op === 'union' || formula.op === 'intersection') {
      const count = countPeople(formula.op, formula.of);
      return { ok: true, amount: { low: count, high: count } };
    }
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

/** Tells how many people are in any, or in all, of the bodies. */
function peopleCounter(
  pack: RawPack,
): (op: 'union' | 'intersection', bodies: readonly string[]) => number {
  const members = new Map<string, Set<unknown>>();
  for (const person of pack.people.people) {
    for (const { body } of person.memberships) {
      const set = members.get(body) ?? new Set();
      members.set(body, set.add(person));
    }
  }
  const count = (op: 'union' | 'intersection', bodies: readonly string[]): number => {
    const [first = new Set(), ...others] = bodies.map((body) => members.get(body) ?? new Set());
    if (op === 'intersection')
      return [...first].filter((person) => others.every((set) => set.has(person))).length;
    return new Set([first, ...others].flatMap((set) => [...set])).size;
  };
  const counts = new Map<string, number>();
  return (op, bodies) => {
    const key = [op, ...bodies].join(' ');
    const known = counts.get(key) ?? count(op, bodies);
    counts.set(key, known);
    return known;
  };
}
