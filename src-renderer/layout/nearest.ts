/**
 * The group whose dot is nearest to (x, y), or undefined when none is within `reach`.
 * Dots stand in group order; a plain scan is enough, since a finger comes once in a while.
 */
export function nearestGroup(
  points: Float32Array,
  counts: readonly number[],
  x: number,
  y: number,
  reach: number,
): number | undefined {
  let nearest: number | undefined;
  let best = reach;
  let dot = 0;
  counts.forEach((count, group) => {
    for (let end = dot + count; dot < end; dot += 1) {
      const distance = Math.hypot((points[2 * dot] ?? 0) - x, (points[2 * dot + 1] ?? 0) - y);
      if (distance <= best) {
        best = distance;
        nearest = group;
      }
    }
  });
  return nearest;
}
