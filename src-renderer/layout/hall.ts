import { largestRemainder } from './share';

/*
 *            . · ° ° · .            Seats in concentric arcs, a little more than half a circle:
 *         ·  .· ° ° ·.  ·           groups are wedges with an aisle between them, and each row of
 *        ·  ·   ___   ·  ·          a wedge holds seats in proportion to its length.
 *        · ·   | n |   · ·
 */

export interface Box {
  width: number;
  height: number;
}

/** The angles of a group, in radians; 0 points right, π/2 up; `from` is left of `to`. */
export interface Wedge {
  from: number;
  to: number;
}

export interface Hall {
  /** x and y of each dot, one after the other, in group order. */
  points: Float32Array;
  /** Radius of every dot; no two dots touch. */
  radius: number;
  centre: { x: number; y: number };
  inner: number;
  outer: number;
  wedges: Wedge[];
}

const RAD = Math.PI / 180;
/** The arcs end this far below the horizontal on both sides. */
const DIP = 14 * RAD;
const AISLE = 2.6 * RAD;
const INNER_SHARE = 0.39;
/** A dot fills this share of half the distance to its nearest neighbour. */
const FILL = 0.84;

/**
 * Seats groups of dots in a hall that fits the box. `counts` are whole numbers ≥ 0, the box is in u.
 * Every dot lies inside the box with its whole radius, no two overlap, and the order is stable.
 */
export function hallLayout(counts: readonly number[], box: Box): Hall {
  return seat(counts, box, DIP);
}

/** The same for one group in an exact half circle that stands on the box's floor. */
export function halfHallLayout(count: number, box: Box): Hall {
  return seat([count], box, 0);
}

function seat(counts: readonly number[], box: Box, dip: number): Hall {
  const n = counts.reduce((a, b) => a + b, 0);
  const sweep = Math.PI + 2 * dip;
  const outer = Math.min(box.width / 2, box.height / (1 + Math.sin(dip)));
  const centre = { x: box.width / 2, y: box.height - outer * Math.sin(dip) };
  const rows = rowRadii(n, outer, sweep);
  const wedges = wedgesOf(counts, n, dip);
  const points = new Float32Array(2 * n);
  let nearest = rowPitch(rows, outer) / 2;
  let at = 0;

  counts.forEach((count, group) => {
    const wedge = wedges[group];
    if (!wedge) return;
    const width = wedge.from - wedge.to;
    const seats = largestRemainder(rows, count);
    rows.forEach((radius, row) => {
      const inRow = seats[row] ?? 0;
      for (let seat = 0; seat < inRow; seat += 1) {
        const angle = wedge.from - (width * (seat + 0.5)) / inRow;
        points[at] = centre.x + radius * Math.cos(angle);
        points[at + 1] = centre.y - radius * Math.sin(angle);
        at += 2;
      }
      nearest = Math.min(nearest, halfGap(radius, width, inRow));
    });
  });

  return {
    points,
    radius: nearest * FILL,
    centre,
    inner: rows.at(-1) ?? outer * INNER_SHARE,
    outer,
    wedges,
  };
}

/** Half the distance from a seat to the next in its row, within the wedge or across the aisle. */
function halfGap(radius: number, width: number, seats: number): number {
  if (seats === 0) return Infinity;
  const across = (width / seats + AISLE) / 2;
  const angle = seats === 1 ? across : Math.min(width / seats / 2, across);
  return radius * Math.sin(Math.min(angle, Math.PI / 2));
}

/** Radii of the rows, outermost first, chosen so that seats stand about as far apart as rows. */
function rowRadii(n: number, outer: number, sweep: number): number[] {
  const inner = outer * INNER_SHARE;
  // Seats stand (mean radius · sweep · rows / n) apart and rows (outer − inner) / rows: make them equal.
  const ideal = Math.sqrt((n * (outer - inner)) / ((sweep * (outer + inner)) / 2));
  const count = Math.max(1, Math.round(ideal));
  const pitch = (outer - inner) / count;
  // Half a pitch stays free at both ends, so that the outermost dots lie inside the box.
  return Array.from({ length: count }, (_, row) => outer - pitch * (row + 0.5));
}

function rowPitch(rows: readonly number[], outer: number): number {
  return 2 * (outer - (rows[0] ?? outer));
}

function wedgesOf(counts: readonly number[], n: number, dip: number): Wedge[] {
  const aisles = Math.max(0, counts.length - 1);
  const free = Math.PI + 2 * dip - aisles * AISLE;
  let angle = Math.PI + dip;
  return counts.map((count) => {
    const from = angle;
    const to = n === 0 ? from : from - (free * count) / n;
    angle = to - AISLE;
    return { from, to };
  });
}

/** The point on an arc around the hall's centre, `beyond` u outside its outermost row. */
export function hallPoint(hall: Hall, angle: number, beyond: number): { x: number; y: number } {
  const radius = hall.outer + beyond;
  return {
    x: hall.centre.x + radius * Math.cos(angle),
    y: hall.centre.y - radius * Math.sin(angle),
  };
}
