/** The machine that the kiosk runs on: its displays, its power, its memory. */
import type { StageState } from '../contract';
import type { Journal } from '../journal';
import type { Settings } from '../settings/schema';
import type { Step } from '../stage/director';
import type { StageEvent } from '../stage/stage';
import type { Time } from '../time';
import type { Show } from '../windows/show';
import { tendHall } from './hall';
import { tendMemory } from './renewal';
import { isAtRest } from './rest';
import { usedMemory } from './used';

export interface MachineParts {
  show: Pick<Show, 'window' | 'place' | 'renew'>;
  settings: () => Settings;
  view: () => StageState;
  /** Starts the program anew. */
  relaunch: () => void;
  journal: Journal;
  time: Time;
  /** A window of a given size, on somebody's desktop: displays, power and focus are not ours. */
  windowed: boolean;
}

export interface Machine {
  /** Something has happened on the stage. */
  saw(step: Pick<Step, 'event' | 'after'>): void;
  /** The settings have changed. */
  look(): void;
}

/** What happens without anybody being there. */
const ofItself: ReadonlySet<StageEvent['type']> = new Set(['tick', 'hours', 'config']);

/** Begins to tend the machine, for as long as the program runs. */
export function tendMachine(parts: MachineParts): Machine {
  const { show, settings, journal, time } = parts;
  let heardAt = time.now();
  let rested = true;
  const atRest = (view: StageState): boolean =>
    isAtRest({ view, quietMs: time.now() - heardAt, settings: settings() });

  const lookAtMemory = tendMemory(
    {
      settings,
      used: usedMemory,
      atRest: () => atRest(parts.view()),
      renew: () => show.renew(),
      relaunch: parts.relaunch,
    },
    journal,
    time,
  );
  const hall = parts.windowed
    ? undefined
    : tendHall({ show, display: () => settings().display, onBack: lookAtMemory, journal, time });
  const dim = (view: StageState): void =>
    // Where a clock is shown, the display must show it.
    hall?.dark(view.asleep && settings().hours.closed === 'black');
  dim(parts.view());

  return {
    saw: ({ event, after }) => {
      if (!ofItself.has(event.type)) heardAt = time.now();
      dim(after);
      const rests = atRest(after);
      if (rests && !rested) hall?.refocus();
      rested = rests;
    },
    look: () => {
      dim(parts.view());
      hall?.look();
    },
  };
}
