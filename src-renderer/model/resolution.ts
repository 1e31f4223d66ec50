import type { Localized, ShownPack, SourceRef, Statement } from '../../src-main/contract';

export const BRANCHES = [
  'viewpoints',
  'goal',
  'programmes',
  'breakthroughs',
  'orientations',
  'tasks',
] as const;
export type BranchId = (typeof BRANCHES)[number];

/** Where the whole resolution stands. */
export const resolutionSource: SourceRef = { document: 'booklet', section: 'III' };

/** A branch of the resolution: statements, in groups where the source has groups. */
export interface Branch {
  id: BranchId;
  groups: { id: string; label?: Localized; statements: readonly Statement[] }[];
}

/** What the congress put first among its decisions. */
export const isFirst = (id: BranchId): boolean => id === 'programmes' || id === 'breakthroughs';

/** The resolution in its published order; the twelve targets have a view of their own. */
export function branches(pack: ShownPack): Branch[] {
  const { resolution } = pack;
  return BRANCHES.map((id) => {
    if (id === 'tasks') {
      return {
        id,
        groups: resolution.taskGroups.map((group) => ({ ...group, statements: group.tasks })),
      };
    }
    return { id, groups: [{ id, statements: id === 'goal' ? [resolution.goal] : resolution[id] }] };
  });
}

/** The number of statements on a branch. */
export function branchSize(branch: Branch): number {
  return branch.groups.reduce((sum, group) => sum + group.statements.length, 0);
}

/** Where the targets stand among the branches; they have a view of their own. */
export const TARGETS = 'targets';

/** A row of the resolution's map: a branch or the targets, with the number of statements of each group. */
export interface MapRow {
  id: BranchId | typeof TARGETS;
  size: number;
  groups: number[];
  first: boolean;
}

/** The rows in published order: the targets stand after the overall goal, as in the resolution. */
export function mapRows(pack: ShownPack): MapRow[] {
  const rows = branches(pack).map((branch): MapRow => ({
    id: branch.id,
    size: branchSize(branch),
    groups: branch.groups.map((group) => group.statements.length),
    first: isFirst(branch.id),
  }));
  const size = pack.targets.targets.length;
  const after = rows.findIndex(({ id }) => id === 'goal') + 1;
  return rows.toSpliced(after, 0, { id: TARGETS, size, groups: [size], first: false });
}

/** The id of the count of a row that a document prints, where one does; other counts are of statements. */
export function printedCount(pack: ShownPack, row: MapRow['id']): string | undefined {
  return pack.resolution.figures.find(({ id }) => id === `resolution.${row}`)?.id;
}
