import type {
  ResolvedFigure,
  ShownPack,
  SourceRef,
  Target,
  TargetPart,
} from '../../src-main/contract';
import type { Content } from './content';

/** Where all the targets stand. */
export const targetsSource: SourceRef = { document: 'booklet', section: 'III.2.3' };

type TargetArea = ShownPack['targets']['areas'][number];

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

/** The overview: targets in the order that is asked for, by number or the farthest first. */
export function targetsShown(
  content: Content,
  asked: string | undefined,
): { order: 'number' | 'far'; shown: readonly Target[] } {
  const { targets } = content.pack.targets;
  return asked === 'far'
    ? { order: 'far', shown: byDistance(targets, content) }
    : { order: 'number', shown: targets };
}

/**
 * The area that begins with the target at `index` in the order of numbers; undefined within an area, and
 * in any other order, where the areas do not stand together.
 */
export function areaAt(
  content: Content,
  order: 'number' | 'far',
  index: number,
): TargetArea | undefined {
  const { areas, targets } = content.pack.targets;
  const area = targets[index]?.area;
  if (order === 'far' || area === targets[index - 1]?.area) return undefined;
  return areas.find(({ id }) => id === area);
}

/** How many targets and parts there are, and how many of the parts stand beside last term's figure. */
export function targetCounts(
  targets: readonly Target[],
): Record<'targets' | 'parts' | 'comparable', number> {
  const parts = targets.flatMap((target) => target.parts);
  const comparable = parts.filter((part) => part.baseline).length;
  return { targets: targets.length, parts: parts.length, comparable };
}

/** The targets before and after one, in a ring. */
export function neighboursOf(
  targets: readonly Target[],
  target: Target,
): { before: Target | undefined; after: Target | undefined } {
  const at = targets.indexOf(target);
  return { before: targets.at(at - 1), after: targets[(at + 1) % targets.length] };
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
