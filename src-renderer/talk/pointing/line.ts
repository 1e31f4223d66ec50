/** The line of a pen as it grows: no more points than can be seen, no longer than one stroke may be. */
import type { InkColour, Point, Stroke } from '../../../src-main/contract';
import { apart } from './share';

/** Points nearer to the last one than that, as a share of the picture's width, change nothing. */
const NEAREST = 0.002;
/**
 * A longer line goes on in a new stroke: in every frame it is sent and drawn as a whole, which takes
 * about 2 ms then. It is what a hand draws in seven seconds without a stop.
 */
export const MAX_POINTS = 400;

/** A stroke of one point: it is drawn as a dot. */
export function startLine(colour: InkColour, at: Point): Stroke {
  return { id: crypto.randomUUID(), colour, points: [at] };
}

/** The stroke with one more point, or itself where that lies on the last one. */
export function extendLine(stroke: Stroke, at: Point, aspect: number): Stroke {
  const last = stroke.points.at(-1);
  if (last !== undefined && apart(last, at, aspect) < NEAREST) return stroke;
  return { ...stroke, points: [...stroke.points, at] };
}

export function isFull({ points }: Stroke): boolean {
  return points.length >= MAX_POINTS;
}

/** A new stroke that begins where a full one ends. */
export function goOn({ colour, points }: Stroke): Stroke {
  return { id: crypto.randomUUID(), colour, points: points.slice(-1) };
}
