/** Which strokes an eraser has met on its way. */
import type { Point, Stroke } from '../../../src-main/contract';

/**
 * The ids of the strokes of which some part lies nearer than `radius` to the way from `from` to `to`;
 * `radius` is a share of the picture's width, `aspect` the picture's height by its width.
 */
export function strokesOn(
  strokes: readonly Stroke[],
  from: Point,
  to: Point,
  radius: number,
  aspect: number,
): string[] {
  const flat = ({ x, y }: Point): Point => ({ x, y: y * aspect });
  const way = [flat(from), flat(to)] as const;
  const left = Math.min(from.x, to.x) - radius;
  const right = Math.max(from.x, to.x) + radius;
  const top = Math.min(from.y, to.y) - radius / aspect;
  const bottom = Math.max(from.y, to.y) + radius / aspect;
  // Nearly every part of every stroke lies beside the way: that is seen without measuring it.
  const beside = (a: Point, b: Point): boolean =>
    (a.x < left && b.x < left) ||
    (a.x > right && b.x > right) ||
    (a.y < top && b.y < top) ||
    (a.y > bottom && b.y > bottom);
  return strokes
    .filter(({ points }) =>
      points.some((point, index) => {
        const before = points[index - 1] ?? point;
        return !beside(before, point) && between([flat(before), flat(point)], way) < radius;
      }),
    )
    .map(({ id }) => id);
}

type Segment = readonly [Point, Point];

/** The distance of two segments: none where they cross, otherwise that of an end of one of them. */
function between(one: Segment, other: Segment): number {
  if (cross(one, other)) return 0;
  return Math.min(
    ...one.map((point) => toSegment(point, other)),
    ...other.map((point) => toSegment(point, one)),
  );
}

function cross(one: Segment, other: Segment): boolean {
  const parts = ([a, b]: Segment, [c, d]: Segment): boolean => side(a, b, c) * side(a, b, d) < 0;
  return parts(one, other) && parts(other, one);
}

/** On which side of the line through `a` and `b` lies `c`? Above zero: on one; below: on the other. */
const side = (a: Point, b: Point, c: Point): number =>
  (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

function toSegment(point: Point, [from, to]: Segment): number {
  const along = { x: to.x - from.x, y: to.y - from.y };
  const length = along.x ** 2 + along.y ** 2;
  const share =
    length === 0 ? 0 : ((point.x - from.x) * along.x + (point.y - from.y) * along.y) / length;
  const near = Math.min(1, Math.max(0, share));
  return Math.hypot(point.x - from.x - near * along.x, point.y - from.y - near * along.y);
}
