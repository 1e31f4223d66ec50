/** The angles of a group, in radians; 0 points right, π/2 up; `from` is left of `to`. */
export interface Wedge {
  from: number;
  to: number;
}

const AISLE = (2.6 * Math.PI) / 180;
/** All aisles together take at most this share of the arcs, so that many groups leave room to sit. */
const AISLES_SHARE = 0.25;

/**
 * Wedges of an arc of `sweep` radians around the top, from left to right, with an aisle between two.
 * Their widths are in proportion to the counts, but none is narrower than `seat`, the angle of one
 * seat, as far as there is room. A group of nobody has a wedge of no width and no aisle.
 */
export function wedgesLayout(counts: readonly number[], sweep: number, seat: number): Wedge[] {
  const aisles = Math.max(0, counts.filter((count) => count > 0).length - 1);
  const aisle = aisles > 0 ? Math.min(AISLE, (sweep * AISLES_SHARE) / aisles) : 0;
  let from = (Math.PI + sweep) / 2;
  return shareWidth(counts, sweep - aisles * aisle, seat).map((width) => {
    const wedge = { from, to: from - width };
    if (width > 0) from = wedge.to - aisle;
    return wedge;
  });
}

function shareWidth(counts: readonly number[], width: number, seat: number): number[] {
  const widths = counts.map(() => 0);
  const order = counts
    .map((count, group) => ({ count, group }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count);
  const least = Math.min(seat, width / order.length);
  let left = width;
  let members = counts.reduce((a, b) => a + b, 0);
  // The smallest groups first: what they take beyond their part is missing for the larger ones.
  for (const { count, group } of order) {
    const own = Math.max(least, (left * count) / members);
    widths[group] = own;
    left -= own;
    members -= count;
  }
  return widths;
}
