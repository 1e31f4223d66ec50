import type { Localized, ShownPack, Statement } from '../../src-main/contract';

export const BRANCHES = [
  'viewpoints',
  'goal',
  'programmes',
  'breakthroughs',
  'orientations',
  'tasks',
] as const;
export type BranchId = (typeof BRANCHES)[number];

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
