import type { ResolvedFigure, TargetPart } from '../../src-main/contract';
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
