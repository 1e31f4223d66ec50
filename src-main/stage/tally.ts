/** Tells the journal once an hour whether the lobby really plays and hands over: not line by line. */
import type { Journal } from '../journal';
import type { Time } from '../time';
import type { StageView } from './stage';

const hourMs = 3_600_000;

export interface Tally {
  /** Takes every view of the stage. */
  see(view: StageView): void;
  /** Writes what has been counted, if anything. */
  write(): void;
}

/** @param first the view that the stage opened with. */
export function openTally(first: StageView, journal: Journal, time: Time): Tally {
  let last = first;
  let items = 0;
  let visits = 0;
  const write = (): void => {
    if (items + visits > 0) journal.write('info', 'lobby-hour', { items, visits });
    items = 0;
    visits = 0;
  };
  const everyHour = (): void => {
    write();
    time.after(hourMs, everyHour).unref();
  };
  time.after(hourMs, everyHour).unref();
  return {
    see: (view) => {
      if (view.lobby !== null && view.lobby.played !== last.lobby?.played) items += 1;
      if (view.owner === 'visitor' && last.owner === 'lobby') visits += 1;
      last = view;
    },
    write,
  };
}
