/** Follows the clock on the wall. */
import { isDeepStrictEqual } from 'node:util';
import type { Hours } from '../stage/stage';
import { hoursAt, type HoursSettings } from './hours';

export interface WallClock {
  now(): Hours;
  /** Looks again at once: the settings have changed. */
  look(): void;
}

/** The clock can be set at any moment, so it is looked at, not waited for. */
const lookMs = 20_000;

/** @param onHours called whenever they have become others. */
export function followClock(
  settings: () => HoursSettings,
  onHours: (hours: Hours) => void,
): WallClock {
  let hours = hoursAt(settings(), new Date());
  const look = (): void => {
    const next = hoursAt(settings(), new Date());
    if (isDeepStrictEqual(next, hours)) return;
    hours = next;
    onHours(next);
  };
  setInterval(look, lookMs).unref();
  return { now: () => hours, look };
}
