/** What a finger meant that has moved over the wall. Lengths in u. */

export interface Way {
  x: number;
  y: number;
}

/** Shorter ways are taps that slipped, or a hand that points. */
const SWIPE = 160;
/** A swipe goes across: it rises or falls by no more than this part of its way. */
const STEEPEST = 0.5;

/** The step that a swipe asks for: the finger takes the next one in from the right. */
export function swipeOf({ x, y }: Way): 'next' | 'previous' | null {
  if (Math.abs(x) < SWIPE || Math.abs(y) > STEEPEST * Math.abs(x)) return null;
  return x < 0 ? 'next' : 'previous';
}
