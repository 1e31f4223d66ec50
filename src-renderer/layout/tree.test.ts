import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { total } from '../testing/dots';
import { treeColumns, treeLayout, type BranchInput } from './tree';

const anyBranches: fc.Arbitrary<BranchInput[]> = fc
  .array(fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((all) => all.map((groups, index) => ({ id: `branch-${index}`, groups })));

/** The room that the resolution has at the smallest, in portrait. */
const anyBox = fc.record({
  width: fc.integer({ min: 930, max: 4000 }),
  height: fc.integer({ min: 700, max: 4000 }),
});
/** Half the width of the diamond that stands on a leaf, and of the leaf's own height in the row. */
const DIAMOND = 13;

const shapes = (branches: readonly BranchInput[], box: { width: number; height: number }) =>
  treeLayout(branches, box, treeColumns(box.width));

describe('the rows', () => {
  it('share the height, in the given order', () => {
    fc.assert(
      fc.property(anyBranches, anyBox, (branches, box) => {
        const placed = shapes(branches, box);
        expect(placed.map(({ id }) => id)).toEqual(branches.map(({ id }) => id));
        placed.forEach(({ y, height }, index) => {
          expect(height).toBeCloseTo(box.height / branches.length);
          expect(y).toBeCloseTo((index * box.height) / branches.length);
        });
      }),
    );
  });

  it('hang on boughs from the root to their middle', () => {
    const box = { width: 1700, height: 700 };
    for (const { bough, y, height } of shapes(
      [
        { id: 'a', groups: [1] },
        { id: 'b', groups: [2] },
      ],
      box,
    )) {
      expect(bough).toMatch(new RegExp(`^M0,350C.*,110,${y + height / 2}$`));
    }
  });
});

describe('the leaves', () => {
  it('are as many as the statements, inside the box and their row', () => {
    fc.assert(
      fc.property(anyBranches, anyBox, (branches, box) => {
        shapes(branches, box).forEach(({ leaves, y, height }, index) => {
          expect(leaves).toHaveLength(total(branches[index]?.groups ?? []));
          for (const leaf of leaves) {
            expect(leaf.x - DIAMOND).toBeGreaterThan(treeColumns(box.width).to);
            expect(leaf.x + DIAMOND).toBeLessThanOrEqual(box.width);
            expect(leaf.y - DIAMOND).toBeGreaterThanOrEqual(y);
            expect(leaf.y + DIAMOND).toBeLessThanOrEqual(y + height);
            expect(leaf.path).not.toContain('NaN');
          }
        });
      }),
    );
  });

  it('never stand on the same place, and go from left to right', () => {
    fc.assert(
      fc.property(anyBranches, anyBox, (branches, box) => {
        for (const { leaves } of shapes(branches, box)) {
          const places = leaves.map(({ x, y }) => `${x.toFixed(3)},${y.toFixed(3)}`);
          expect(new Set(places).size).toBe(places.length);
          leaves.forEach(({ x }, index) =>
            expect(x).toBeGreaterThanOrEqual(leaves[index - 1]?.x ?? 0),
          );
        }
      }),
    );
  });

  it('do not touch on the resolution as it is', () => {
    const groups = [[3], [1], [12], [3], [3], [6], [8, 5, 2, 5, 2]];
    const branches = groups.map((of, index) => ({ id: `branch-${index}`, groups: of }));
    for (const { leaves } of shapes(branches, { width: 936, height: 760 })) {
      leaves.forEach((leaf, index) => {
        for (const other of leaves.slice(index + 1)) {
          // Diamonds touch where the sum of both distances is two halves.
          const apart = Math.abs(leaf.x - other.x) + Math.abs(leaf.y - other.y);
          expect(apart).toBeGreaterThan(2 * DIAMOND);
        }
      });
    }
  });
});

it('leaves at least half of the width to boughs and leaves', () => {
  for (const width of [600, 936, 1700, 4000]) {
    const { from, to } = treeColumns(width);
    expect(from).toBeGreaterThan(0);
    expect(to - from).toBeLessThan(width / 2);
    expect(to).toBeLessThan(0.6 * width);
  }
});

it('has no branches for nothing', () => {
  expect(treeLayout([], { width: 900, height: 700 }, { from: 60, to: 490 })).toEqual([]);
});
