import type { ResolvedFigure, Target, TargetPart } from '../../src-main/contract';
import type { Content } from './content';

/** Where a target lies against last term's figure. */
export type Relation = 'above' | 'below' | 'none';

/** The least and the greatest number that a figure names. */
export function bounds(figure: ResolvedFigure): { low: number; high: number } {
  const { value = NaN, low = value, high = value } = figure;
  return { low, high };
}

/** Whether the target lies wholly above or below its baseline; `none` without a baseline. */
export function relation(part: TargetPart, content: Content): Relation {
  if (!part.baseline) return 'none';
  const target = bounds(content.figure(part.figure));
  const base = bounds(content.figure(part.baseline.figure));
  if (target.high < base.low) return 'below';
  return target.low > base.high ? 'above' : 'none';
}

/**
 * How far a target lies from last term's figure, as a part of that figure: |target − base| / base.
 * The nearest end of a range counts; the farthest part speaks for a target; undefined without any.
 */
export function distance(target: Target, content: Content): number | undefined {
  const parts = target.parts.flatMap((part) => {
    if (!part.baseline) return [];
    const { low, high } = bounds(content.figure(part.figure));
    const base = bounds(content.figure(part.baseline.figure)).low;
    if (base === 0) return [];
    return [Math.min(Math.abs(low - base), Math.abs(high - base)) / Math.abs(base)];
  });
  return parts.length > 0 ? Math.max(...parts) : undefined;
}

/** Targets with the farthest first; those that nothing can be compared with follow in their order. */
export function byDistance(targets: readonly Target[], content: Content): Target[] {
  const far = (target: Target): number => distance(target, content) ?? -1;
  return [...targets].sort((a, b) => far(b) - far(a) || a.number - b.number);
}

/** Every figure that a part of a target shows. */
export function partFigures(part: TargetPart): string[] {
  return [
    part.figure,
    ...(part.details ?? []),
    ...(part.baseline ? [part.baseline.figure] : []),
    ...(part.required ? [part.required] : []),
    ...(part.notComparable ? [part.notComparable.figure] : []),
  ];
}
