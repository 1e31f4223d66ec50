/**
 * Do touches tell of somebody who reaches no higher? Keys that stand low anyway say little of it: people
 * of every height touch them there.
 */

export interface Touch {
  /** Above the floor, mm. */
  height: number;
  /** Of the machine's clock, ms. */
  at: number;
  /** Not of a key that stands low on every scene. */
  free: boolean;
}

/** What is known of the reach of whoever is there. */
export interface Seen {
  readonly free: number;
  readonly all: number;
  /** They reached high, or have been asked. */
  readonly settled: boolean;
  readonly last: number;
}

/** A touch at more than this is nobody's who sits. */
const LOW_MM = 1000;
const FREE_TOUCHES = 4;
const ALL_TOUCHES = 8;
/** A visit without a touch for so long is over, as the stage has it (60 s, and 20 s of warning). */
const GONE_MS = 80_000;

export const nobody: Seen = { free: 0, all: 0, settled: false, last: -Infinity };

/** After one touch more; somebody new where the last one is long ago. */
export function see(before: Seen, { height, at, free }: Touch): Seen {
  const seen = at - before.last > GONE_MS ? nobody : before;
  return {
    free: seen.free + (free ? 1 : 0),
    all: seen.all + 1,
    settled: seen.settled || height >= LOW_MM,
    last: at,
  };
}

/** Is it time to offer the keys? */
export function isOffered({ free, all, settled }: Seen): boolean {
  return !settled && (free >= FREE_TOUCHES || all >= ALL_TOUCHES);
}
