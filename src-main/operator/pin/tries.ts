/** How wrong PINs slow the next try down. Pure: times are milliseconds of a clock that only goes forward. */

export interface Tries {
  /** Wrong tries since the last right one. */
  readonly wrong: number;
  readonly lastAt: number;
  readonly lockedUntil: number;
}

/** Anybody may mistype twice; then it takes a moment. */
const slowSeconds = [0, 0, 2, 5];
const lock = { firstSeconds: 15, maxSeconds: 3600 };
/** A lock that is an incident, not a moment. */
export const isLock = (seconds: number): boolean => seconds >= lock.firstSeconds;
/** After so long without a try, a mistyped PIN is only a mistyped PIN again. */
const forgottenMs = lock.maxSeconds * 1000;

/** Tries as they were when the program ended: a lock that had not ended then begins anew. */
export function triesAgain(wrong: number, lockedSeconds: number, now: number): Tries {
  return { wrong, lastAt: now, lockedUntil: now + lockedSeconds * 1000 };
}

/** Seconds without a try after the wrong try number `wrong`, counted from 1. */
export function secondsAfter(wrong: number): number {
  const slow = slowSeconds[wrong - 1];
  if (slow !== undefined) return slow;
  return Math.min(lock.maxSeconds, lock.firstSeconds * 2 ** (wrong - slowSeconds.length - 1));
}

export function afterWrong(tries: Tries, now: number): Tries {
  const quietSince = Math.max(tries.lastAt, tries.lockedUntil);
  const wrong = now - quietSince >= forgottenMs ? 1 : tries.wrong + 1;
  return triesAgain(wrong, secondsAfter(wrong), now);
}

/** Seconds until the next try is taken; 0 when one may try. */
export function lockedFor(tries: Tries, now: number): number {
  return Math.max(0, Math.ceil((tries.lockedUntil - now) / 1000));
}
