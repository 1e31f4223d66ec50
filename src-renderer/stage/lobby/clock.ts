/** The clock of a dark screen: what it says, and where it stands. */

/** `05:07`, as both languages write it on a clock. */
export function clockText(at: Date): string {
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Milliseconds until the next minute begins. */
export function untilNextMinute(at: Date): number {
  return 60_000 - at.getSeconds() * 1000 - at.getMilliseconds();
}

/** Places in a row and in a column; with the stride an hour visits them all, never two neighbours. */
const SIDE = 5;
const STRIDE = 7;

/** Where the clock stands in the minute of `at`: the part of the free room left of and above it. */
export function clockPlace(at: Date): { x: number; y: number } {
  const minute = at.getHours() * 60 + at.getMinutes();
  const place = (minute * STRIDE) % (SIDE * SIDE);
  return { x: (place % SIDE) / (SIDE - 1), y: Math.floor(place / SIDE) / (SIDE - 1) };
}
