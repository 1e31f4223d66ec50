import { largestRemainder } from './share';
import { wedgesLayout, type Wedge } from './wedges';

export type { Wedge };

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

/** The arcs end this far below the horizontal on both sides. */
const DIP = (14 * Math.PI) / 180;
const INNER_SHARE = 0.39;
/** A dot fills this share of half the distance to its nearest neighbour. */
const FILL = 0.84;
/** How many rows more or fewer than ideal are tried: groups that round badly in one fit in another. */
const TRIES = 3;

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

/** The free arcs before anybody sits down. */
interface Arcs {
  inner: number;
  outer: number;
  dip: number;
}

/** Who sits where: the seats of each group by row; rows are radii, outermost first. */
interface Plan {
  rows: number[];
  wedges: Wedge[];
  seats: number[][];
  /** The radius at which two dots touch each other or one the floor. */
  room: number;
}

function seat(counts: readonly number[], box: Box, dip: number): Hall {
  // A window that is being opened can have no size for a moment; then the hall is one u large.
  const outer = Math.max(1, Math.min(box.width / 2, box.height / (1 + Math.sin(dip))));
  const centre = { x: box.width / 2, y: box.height - outer * Math.sin(dip) };
  const { rows, wedges, seats, room } = bestPlan(counts, {
    inner: outer * INNER_SHARE,
    outer,
    dip,
  });
  const points: number[] = [];
  wedges.forEach((wedge, group) => {
    rows.forEach((radius, row) => {
      const inRow = seats[group]?.[row] ?? 0;
      for (let place = 0; place < inRow; place += 1) {
        const angle = seatAngle(wedge, place, inRow);
        points.push(centre.x + radius * Math.cos(angle), centre.y - radius * Math.sin(angle));
      }
    });
  });
  return {
    points: new Float32Array(points),
    radius: room * FILL,
    centre,
    inner: rows.at(-1) ?? outer,
    outer,
    wedges,
  };
}

/** Of the plans with about as many rows as is ideal the one with the largest dots. */
function bestPlan(counts: readonly number[], arcs: Arcs): Plan {
  const { inner, outer, dip } = arcs;
  const n = counts.reduce((a, b) => a + b, 0);
  // Seats stand (mean radius · sweep · rows / n) apart and rows (outer − inner) / rows: make them equal.
  const ideal = Math.sqrt((n * (outer - inner)) / ((sweepOf(dip) * (outer + inner)) / 2));
  const least = Math.max(1, Math.round(ideal) - TRIES);
  const most = Math.round(ideal) + TRIES;
  return Array.from({ length: most - least + 1 }, (_, more) =>
    planRows(counts, arcs, least + more),
  ).reduce((best, plan) => (plan.room > best.room ? plan : best));
}

function planRows(counts: readonly number[], arcs: Arcs, count: number): Plan {
  const pitch = (arcs.outer - arcs.inner) / count;
  // Half a pitch stays free at both ends, so that the outermost dots lie inside the box.
  const rows = Array.from({ length: count }, (_, row) => arcs.outer - pitch * (row + 0.5));
  const wedges = wedgesLayout(counts, sweepOf(arcs.dip), pitch / (arcs.outer - pitch / 2));
  const seats = counts.map((members) => largestRemainder(rows, members));
  return { rows, wedges, seats, room: roomOf(rows, wedges, seats, arcs, pitch) };
}

/** Half the least distance between two seats, or between a seat's middle and the floor. */
function roomOf(
  rows: readonly number[],
  wedges: readonly Wedge[],
  seats: readonly (readonly number[])[],
  arcs: Arcs,
  pitch: number,
): number {
  const floor = arcs.outer * Math.sin(arcs.dip);
  let room = pitch / 2;
  rows.forEach((radius, row) => {
    const halfChord = (angle: number): number => radius * Math.sin(angle / 2);
    let before: number | undefined;
    wedges.forEach((wedge, group) => {
      const inRow = seats[group]?.[row] ?? 0;
      if (inRow === 0) return;
      const first = seatAngle(wedge, 0, inRow);
      const last = seatAngle(wedge, inRow - 1, inRow);
      if (before !== undefined) room = Math.min(room, halfChord(before - first));
      if (inRow > 1) room = Math.min(room, halfChord((wedge.from - wedge.to) / inRow));
      room = Math.min(room, floor + radius * Math.sin(first), floor + radius * Math.sin(last));
      before = last;
    });
  });
  return room;
}

/** The angle of a group's seat in a row: seats are spread evenly, half a step from the wedge's ends. */
function seatAngle(wedge: Wedge, place: number, inRow: number): number {
  return wedge.from - ((wedge.from - wedge.to) * (place + 0.5)) / inRow;
}

function sweepOf(dip: number): number {
  return Math.PI + 2 * dip;
}

/** The point on an arc around the hall's centre, `beyond` u outside its outermost row. */
export function hallPoint(hall: Hall, angle: number, beyond: number): { x: number; y: number } {
  const radius = hall.outer + beyond;
  return {
    x: hall.centre.x + radius * Math.cos(angle),
    y: hall.centre.y - radius * Math.sin(angle),
  };
}
