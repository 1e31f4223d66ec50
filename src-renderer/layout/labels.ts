/**
 * Moves labels on one side of a chart apart until each has `gap` u to the next, and keeps them
 * between `top` and `bottom` where they all fit. Returns the new positions in the given order.
 */
export function spreadLabels(
  wanted: readonly number[],
  gap: number,
  top: number,
  bottom: number,
): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = [...wanted];
  let least = top;
  for (const index of order) {
    placed[index] = Math.max(wanted[index] ?? top, least);
    least = (placed[index] ?? least) + gap;
  }
  let most = bottom;
  for (const index of [...order].reverse()) {
    placed[index] = Math.min(placed[index] ?? bottom, most);
    most = (placed[index] ?? most) - gap;
  }
  return placed;
}
