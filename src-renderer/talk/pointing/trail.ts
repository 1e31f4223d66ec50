/** Where a laser has just been. */
import type { Point } from '../../../src-main/contract';

export interface Seen extends Point {
  /** When it was there, in milliseconds. */
  at: number;
}

/** How long the eye follows it. */
export const TRAIL_MS = 300;

/** What of the trail is still seen at `now`. */
export function faded(trail: readonly Seen[], now: number): readonly Seen[] {
  const first = trail.findIndex(({ at }) => now - at < TRAIL_MS);
  return first === 0 ? trail : trail.slice(first === -1 ? trail.length : first);
}
