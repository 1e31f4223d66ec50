/**
 * The ladder of recovery: every fault that comes soon after another one is answered by more.
 *
 *     reload · reload · clean-reload · window · relaunch
 */

/** `clean-reload`: without the compiled code that Chromium keeps; `window`: a new one. */
export type Step = 'reload' | 'clean-reload' | 'window' | 'relaunch';

export interface Ladder {
  /** Rungs taken since the last quiet time. */
  readonly climbed: number;
  /** When the last one was taken. */
  readonly at: number;
}

export const rungs: readonly Step[] = ['reload', 'reload', 'clean-reload', 'window', 'relaunch'];

/** After so long without a fault, the next one is the first again. */
export const quietMs = 10 * 60_000;

export const ground: Ladder = { climbed: 0, at: -Infinity };

/** The step to take at a fault. @param now of a clock in ms that only goes forward. */
export function climb(ladder: Ladder, now: number): { ladder: Ladder; step: Step } {
  const climbed = now - ladder.at >= quietMs ? 0 : ladder.climbed;
  const step = rungs[climbed] ?? 'relaunch';
  return { ladder: { climbed: Math.min(climbed + 1, rungs.length), at: now }, step };
}
