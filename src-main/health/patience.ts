/** How long to wait before something is tried once more. */

const minuteMs = 60_000;
const triesAfter = [2, 5, 10, 15] as const;

/** Milliseconds until the safe page gives way to a trial, after so many of them. */
export function tryAfter(trials: number): number {
  return (triesAfter[trials] ?? triesAfter[3]) * minuteMs;
}

/** Milliseconds before the program starts again, after so many early failures in a row. */
export function delayBefore(failed: number): number {
  return failed < 3 ? 0 : Math.min(minuteMs, 5_000 * 2 ** (failed - 3));
}
