import type { Dimension, Group, NotableDelegate } from '../../src-main/contract';
import type { Content } from './content';

/** A group of a dimension with its numbers. */
export interface GroupSeries {
  group: Group;
  index: number;
  count: number;
}

/** The groups of a dimension in published order; counts draw, shares are only shown. */
export function groupSeries(dimension: Dimension, content: Content): GroupSeries[] {
  return dimension.groups.map((group, index) => ({
    group,
    index,
    count: content.figure(group.count).value ?? 0,
  }));
}

/** The dimension of that id, or the first. */
export function dimensionOf(content: Content, id: string | undefined): Dimension {
  const { dimensions } = content.pack.delegates;
  const found = dimensions.find((dimension) => dimension.id === id) ?? dimensions[0];
  if (!found) throw new Error('the pack has no dimension');
  return found;
}

/** The delegates whom the source names beside a dimension. */
export function namedIn(dimension: Dimension, content: Content): NotableDelegate[] {
  return content.pack.delegates.notable.filter((one) => one.dimension === dimension.id);
}

/** The picked groups: at most two, each once, in the order in which they were picked. */
export function pickedGroups(
  series: readonly GroupSeries[],
  pick: string | undefined,
): GroupSeries[] {
  const ids = new Set(pick?.split(','));
  return [...ids]
    .map((id) => series.find(({ group }) => group.id === id))
    .filter((found) => found !== undefined)
    .slice(0, 2);
}

/** What a tap on a group makes of the picks: first pins, second compares, a picked one lets go. */
export function togglePick(picked: readonly GroupSeries[], id: string): string | undefined {
  const ids = picked.map(({ group }) => group.id);
  if (ids.includes(id)) return ids.filter((other) => other !== id).join(',') || undefined;
  return [...ids.slice(-1), id].join(',');
}
