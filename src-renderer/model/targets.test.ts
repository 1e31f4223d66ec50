import { describe, expect, it } from 'vitest';
import type { ResolvedFigure, TargetPart } from '../../src-main/contract';
import { content, pack } from '../testing/pack';
import type { Content } from './content';
import {
  areaAt,
  bounds,
  byDistance,
  neighboursOf,
  partFigures,
  relation,
  targetCounts,
  targetsShown,
} from './targets';

const { targets } = pack.targets;
const partsOf = (id: string): TargetPart[] =>
  targets.find((target) => target.id === id)?.parts ?? [];
const related = (id: string): string[] => partsOf(id).map((part) => relation(part, content));

describe('against the last term', () => {
  it('both parts of the first target lie above', () => {
    expect(related('t01')).toEqual(['above', 'above']);
  });

  it('budget, poverty, organisations and admissions lie below', () => {
    expect(related('t03')).toEqual(['below']);
    expect(related('t06')).toEqual(['below']);
    expect(related('t12')).toEqual(['below', 'below']);
  });

  it('no other part is compared', () => {
    const others = targets.filter(({ id }) => !['t01', 't03', 't06', 't12'].includes(id));
    const parts = others.flatMap((target) => target.parts);
    expect(parts.map((part) => relation(part, content)).filter((is) => is !== 'none')).toEqual([]);
  });

  it('ranges that meet are neither above nor below', () => {
    const figures: Record<string, Partial<ResolvedFigure>> = {
      target: { low: 75, high: 80 },
      inside: { value: 78 },
      edge: { value: 80 },
      under: { value: 74.9 },
      over: { low: 80.1, high: 90 },
    };
    const small: Content = { ...content, figure: (id) => figures[id] as ResolvedFigure };
    const against = (figure: string): string =>
      relation(
        {
          figure: 'target',
          label: { vi: '', en: '' },
          baseline: { figure, wording: { vi: '', en: '' } },
        },
        small,
      );
    expect(['inside', 'edge', 'under', 'over'].map(against)).toEqual([
      'none',
      'none',
      'above',
      'below',
    ]);
  });
});

describe('bounds', () => {
  const figure = pack.figures[0] as ResolvedFigure;

  it('are a value twice, or the two ends of a range', () => {
    expect(bounds({ ...figure, value: 4 })).toEqual({ low: 4, high: 4 });
    const { value: _value, ...bare } = figure;
    expect(bounds({ ...bare, low: 75, high: 80 })).toEqual({ low: 75, high: 80 });
    expect(bounds(bare)).toEqual({ low: NaN, high: NaN });
  });

  it('are numbers for every figure of the pack', () => {
    const without = pack.figures.filter(
      (one) => !Number.isFinite(bounds(one).low + bounds(one).high),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});

it('shows every figure of the targets in some part', () => {
  const shown = new Set(targets.flatMap(({ parts }) => parts.flatMap(partFigures)));
  const missing = pack.targets.figures.filter(({ id }) => !shown.has(id));
  expect(missing.map(({ id }) => id)).toEqual([]);
  for (const id of shown) expect(content.figure(id).id).toBe(id);
});

describe('the overview', () => {
  it('counts 23 parts, six of them beside a figure of the last term', () => {
    expect(targetCounts(targets)).toEqual({ targets: 12, parts: 23, comparable: 6 });
  });

  it('stands by number unless the farthest first are asked for', () => {
    expect(targetsShown(content, undefined)).toEqual({ order: 'number', shown: targets });
    expect(targetsShown(content, 'other').order).toBe('number');
    expect(targetsShown(content, 'far').shown).toEqual(byDistance(targets, content));
  });

  it('names an area where it begins, and none by distance', () => {
    const named = (order: 'number' | 'far'): string[] =>
      targets.flatMap((_, index) => areaAt(content, order, index)?.id ?? []);
    expect(named('number')).toEqual(pack.targets.areas.map(({ id }) => id));
    expect(named('far')).toEqual([]);
  });
});

it('the neighbours go round in a ring', () => {
  for (const target of targets) {
    const { after } = neighboursOf(targets, target);
    expect(after && neighboursOf(targets, after).before).toBe(target);
  }
});
