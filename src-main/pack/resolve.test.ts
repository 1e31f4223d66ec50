import { describe, expect, it } from 'vitest';
import type { Formula } from '../../data/schema';
import { resolve } from './resolve';
import { computedOf, figureOf, smallPack } from './testing';

/** What a formula over a = 50,73, b = 75–80 and c = 4 gives. */
function result(formula: Formula): unknown {
  const pack = smallPack();
  const range = { ...computedOf('b', undefined), status: 'target' as const, low: 75, high: 80 };
  pack.congress.figures.push(
    figureOf('a', 50.73),
    range,
    figureOf('c', 4),
    computedOf('x', formula),
  );
  return resolve(pack).figures.find(({ id }) => id === 'x')?.computed;
}

describe('formulas', () => {
  it.each<[Formula, unknown]>([
    [{ op: 'share', of: ['c', 'a'] }, { value: 7.88488074118 }],
    [{ op: 'difference', of: ['a', 'c', 'c'] }, { value: 42.73 }],
    [
      { op: 'difference', of: ['b', 'c'] },
      { low: 71, high: 76 },
    ],
    [{ op: 'sum', of: ['a', 'c'] }, { value: 54.73 }],
    [{ op: 'ratio', of: ['c', 'c'] }, { value: 1 }],
    [
      { op: 'per-year', of: ['b'], years: 5 },
      { low: 15, high: 16 },
    ],
    [
      { op: 'growth-rate', of: ['a', 'b'], years: 5 },
      { low: 8.1332559971, high: 9.53805494305 },
    ],
    [{ op: 'union', of: ['committee', 'standing'] }, { value: 2 }],
    [{ op: 'intersection', of: ['committee', 'standing'] }, { value: 1 }],
  ])('%j', (formula, expected) => {
    expect(result(formula)).toEqual(expected);
  });

  it('leave a range a range and a circle empty', () => {
    expect(result({ op: 'share', of: ['b', 'b'] })).toEqual({ low: 93.75, high: 106.666666667 });
    expect(result({ op: 'sum', of: ['x', 'c'] })).toBeUndefined();
  });
});

it('fills computed figures, through chains, and leaves published ones as printed', () => {
  const figures = new Map(resolve(smallPack()).figures.map((figure) => [figure.id, figure]));
  expect(figures.get('men')).toMatchObject({ value: 1, computed: { value: 1 } });
  expect(figures.get('men-share')).toMatchObject({ value: 25 });
  expect(figures.get('women-share')).toMatchObject({ value: 75, computed: { value: 75 } });
  expect(figures.get('present')).not.toHaveProperty('computed');
});

it('takes a printed number before what its own formula gives', () => {
  const pack = smallPack();
  const formula = { op: 'share' as const, of: ['women', 'present'] as [string, string] };
  pack.congress.figures.push(
    figureOf('printed', 75.01, { formula }),
    computedOf('rest', { op: 'difference', of: ['present', 'printed'] }),
  );
  const rest = resolve(pack).figures.find(({ id }) => id === 'rest');
  expect(rest?.value).toBe(-71.01);
});
