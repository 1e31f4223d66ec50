/** The clock that only goes forward, and waiting by it. */

export interface Time {
  /** Milliseconds since some moment before the start. */
  now(): number;
  /** Calls `act` once, `ms` later. */
  after(ms: number, act: () => void): NodeJS.Timeout;
}

/** @param factor how many times faster than the real one it goes: a soak lives a week in a night. */
export function timeAt(factor: number): Time {
  return {
    now: () => performance.now() * factor,
    after: (ms, act) => setTimeout(act, ms / factor),
  };
}
