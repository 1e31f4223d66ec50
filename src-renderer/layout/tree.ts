import { hierarchy, partition, type HierarchyRectangularNode } from 'd3-hierarchy';
import { linkHorizontal } from 'd3-shape';
import type { Box } from './hall';

/** A branch to lay out: how many leaves each of its groups has. */
export interface BranchInput {
  id: string;
  groups: readonly number[];
}

export interface PlacedBranch {
  id: string;
  /** Top and height of the row. */
  y: number;
  height: number;
  /** Path of the bough from the root. */
  bough: string;
  /** Middle of each leaf. */
  leaves: { x: number; y: number; path: string }[];
}

interface Node {
  branch?: BranchInput;
  children?: Node[];
}

const LEAF = 17;
const GROUP_GAP = 16;
const ROWS = 2;

/** Where the rows of a tree begin and end; what is left of them is for boughs, right for leaves. */
export function treeColumns(width: number): { from: number; to: number } {
  const from = Math.min(110, width * 0.08);
  return { from, to: from + Math.min(460, width * 0.48) };
}

/**
 * The resolution as a tree that lies on its side: one root, a row for each branch, a leaf for each
 * statement. Rows share the height (d3 partition); leaves fan out from the row's end at `fan`.
 *
 *        .--- branch ---< ◆ ◆ ◆
 *   root |--- branch ---< ◆
 *        '--- branch ---< ◆ ◆ ◆ ◆  ◆ ◆
 */
export function treeLayout(
  branches: readonly BranchInput[],
  box: Box,
  row: { from: number; to: number },
): PlacedBranch[] {
  const data: Node = { children: branches.map((branch) => ({ branch })) };
  const tree = partition<Node>().size([box.height, box.width])(
    hierarchy(data).sum((node) => (node.branch ? 1 : 0)),
  );
  const bough = linkHorizontal<unknown, { x: number; y: number }>()
    .x((point) => point.x)
    .y((point) => point.y);
  const middle = box.height / 2;
  return (tree.children ?? []).flatMap((node: HierarchyRectangularNode<Node>) => {
    const { branch } = node.data;
    if (!branch) return [];
    const y = (node.x0 + node.x1) / 2;
    const link = (from: { x: number; y: number }, to: { x: number; y: number }): string =>
      bough({ source: from, target: to }) ?? '';
    return [
      {
        id: branch.id,
        y: node.x0,
        height: node.x1 - node.x0,
        bough: link({ x: 0, y: middle }, { x: row.from, y }),
        leaves: placeLeaves(branch.groups, row.to, y, box.width).map((leaf) => ({
          ...leaf,
          path: link({ x: row.to, y }, leaf),
        })),
      },
    ];
  });
}

/** Leaves in columns of at most two, groups a little apart, all to the right of `from`. */
function placeLeaves(
  groups: readonly number[],
  from: number,
  y: number,
  width: number,
): { x: number; y: number }[] {
  const columns = groups.reduce((sum, leaves) => sum + Math.ceil(leaves / ROWS), 0);
  // The first leaf stands 2.5 leaves from the row's end, the last one a leaf before the box's.
  const free = width - from - (groups.length - 1) * GROUP_GAP - 3.5 * LEAF;
  const pitch = Math.min(3 * LEAF, free / Math.max(1, columns - 1));
  let x = from + 2.5 * LEAF;
  return groups.flatMap((leaves) => {
    const placed = Array.from({ length: leaves }, (_, leaf) => {
      const alone = leaf === leaves - 1 && leaves % ROWS === 1;
      return {
        x: x + pitch * Math.floor(leaf / ROWS),
        y: alone ? y : y + (leaf % ROWS === 0 ? -1.25 : 1.25) * LEAF,
      };
    });
    x += pitch * Math.ceil(leaves / ROWS) + GROUP_GAP;
    return placed;
  });
}
