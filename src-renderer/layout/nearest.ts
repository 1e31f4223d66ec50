import { quadtree } from 'd3-quadtree';

/**
 * Finds the group whose dot is nearest to (x, y), or undefined when none is within `reach`.
 * Dots stand in group order. The tree is built at the first question: most charts are never asked.
 */
export function groupFinder(
  points: Float32Array,
  counts: readonly number[],
): (x: number, y: number, reach: number) => number | undefined {
  const groups = counts.flatMap((count, group) => Array<number>(count).fill(group));
  let tree: ReturnType<typeof plant> | undefined;
  const plant = () =>
    quadtree<number>()
      .x((dot) => points[2 * dot] ?? NaN)
      .y((dot) => points[2 * dot + 1] ?? NaN)
      .addAll(groups.map((_, dot) => dot));
  return (x, y, reach) => {
    tree ??= plant();
    const dot = tree.find(x, y, reach);
    return dot === undefined ? undefined : groups[dot];
  };
}
