/** The clock of a talk. All times are milliseconds of a clock that only goes forward. */
import type { Slot, TalkClock } from './types';

export interface Clock {
  /** Spoken before `since`. */
  readonly spoken: number;
  /** Since when it runs; null while it does not. */
  readonly since: number | null;
  readonly begun: boolean;
  /** When the slot ends; null without one. */
  readonly end: number | null;
}

export const newClock = (end: number | null): Clock => ({
  spoken: 0,
  since: null,
  begun: false,
  end,
});

const dayMs = 24 * 60 * 60_000;

/**
 * When a slot that is given at `now` ends; null without one. A time of the day is the nearest one: it has
 * passed where that is less than twelve hours ago.
 * @param date what the clock on the wall says at `now`.
 */
export function slotEnd(slot: Slot, date: Date, now: number): number | null {
  if (slot === null) return null;
  if ('minutes' in slot) return now + slot.minutes * 60_000;
  const [hours = 0, minutes = 0] = slot.until.split(':').map(Number);
  const ahead = new Date(date).setHours(hours, minutes, 0, 0) - date.getTime();
  return now + ahead - Math.round(ahead / dayMs) * dayMs;
}

/** The first step forward starts it; later ones change nothing. */
export function begin(clock: Clock, now: number): Clock {
  return clock.begun ? clock : { ...clock, begun: true, since: now };
}

/** Holds it for a question, or lets it go on. */
export function hold(clock: Clock, now: number): Clock {
  if (clock.since === null) return { ...clock, begun: true, since: now };
  return { ...clock, spoken: spokenBy(clock, now), since: null };
}

export function spokenBy({ spoken, since }: Clock, now: number): number {
  return since === null ? spoken : spoken + now - since;
}

export function clockAt(clock: Clock, now: number): TalkClock {
  return {
    runs: clock.since !== null,
    spoken: spokenBy(clock, now),
    left: clock.end === null ? null : clock.end - now,
  };
}

/**
 * How far a talk at `step` is ahead of its plan: 0 while the time of this step lasts, above zero before
 * it would have begun, below zero after it would have ended. `spoken` and the answer in milliseconds.
 */
export function paceAt(
  steps: readonly { seconds: number }[],
  step: number,
  spoken: number,
): number {
  const planned = (count: number): number =>
    steps.slice(0, count).reduce((sum, { seconds }) => sum + seconds * 1000, 0);
  const early = planned(step) - spoken;
  const late = spoken - planned(step + 1);
  return Math.max(early, 0) - Math.max(late, 0);
}
