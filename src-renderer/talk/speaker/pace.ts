/**
 * Where a talk is against its plan while its clock runs on: main tells it only when something changes.
 *
 *   steps    |-- 0 --|---- 1 ----|-- 2 --|
 *   spoken   ·············▲  the plan has step 1
 */
interface Planned {
  /** Planned for the step. */
  seconds: number;
}

const planned = (steps: readonly Planned[]): number =>
  steps.reduce((sum, { seconds }) => sum + seconds * 1000, 0);

/** All that is planned, in milliseconds. */
export const plannedLength = planned;

/** The step that the plan has after `spoken` milliseconds; the last one when all are over. */
export function plannedStep(steps: readonly Planned[], spoken: number): number {
  const at = steps.findIndex((_step, index) => spoken < planned(steps.slice(0, index + 1)));
  return at === -1 ? steps.length - 1 : at;
}

/** Nobody speaks to the second: what is closer to the plan than this is as planned. */
const FINE_MS = 10_000;

/**
 * How far the talk is ahead of its plan at `step` (below zero: behind), in whole tens of seconds so
 * that it is calm to look at; 0 while it is as planned.
 */
export function pace(steps: readonly Planned[], step: number, spoken: number): number {
  const tens = (ms: number): number => Math.floor(Math.max(ms, 0) / FINE_MS) * FINE_MS;
  const early = planned(steps.slice(0, step)) - spoken;
  const late = spoken - planned(steps.slice(0, step + 1));
  return tens(early) - tens(late);
}
