/** Against burn-in: what stands still stands a little elsewhere with every item of the lobby. */

/** Places side by side and one above the other; a full round visits all of them. */
const SIDE = 5;
/** From one place to the next, u: more than the thickest thin line. */
const STEP = 4;
/** No common divisor with the number of places: neighbours in time are not neighbours in place. */
const STRIDE = 7;

/** The farthest that anything is shifted, u; what bleeds off the screen must reach so far beyond. */
export const FARTHEST = (STEP * (SIDE - 1)) / 2;

/** Where the lobby's item number `played`, from 0, stands: its distance from the proper place in u. */
export function shiftOf(played: number): { x: number; y: number } {
  // The first one in the middle, where everything belongs.
  const place = (played * STRIDE + (SIDE * SIDE - 1) / 2) % (SIDE * SIDE);
  return {
    x: STEP * (place % SIDE) - FARTHEST,
    y: STEP * Math.floor(place / SIDE) - FARTHEST,
  };
}
