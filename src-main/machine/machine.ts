/** The machine that the kiosk runs on: its displays, its power, its memory. */
import type { Journal } from '../journal';
import type { Settings } from '../settings/schema';
import type { Step } from '../stage/director';
import type { StageView } from '../stage/stage';
import type { Time } from '../time';
import type { Show } from '../windows/show';
import { tendHall } from './hall';
import { tendMemory } from './renewal';
import { usedMemory } from './used';

export interface MachineParts {
  show: Pick<Show, 'window' | 'place' | 'renew'>;
  settings: () => Settings;
  view: () => StageView;
  /** Is nobody there? */
  isQuiet: () => boolean;
  /** Starts the program anew. */
  relaunch: () => void;
  /** Whoever has the screen gives it back. */
  release: () => void;
  journal: Journal;
  time: Time;
  /** A window of a given size, on somebody's desktop: displays, power and focus are not ours. */
  windowed: boolean;
}

export interface Machine {
  /** Something has happened on the stage. */
  saw(step: Pick<Step, 'after'>): void;
  /** The settings have changed. */
  look(): void;
}

/** Begins to tend the machine, for as long as the program runs. */
export function tendMachine(parts: MachineParts): Machine {
  const { show, settings, isQuiet, journal, time } = parts;
  let wasQuiet = true;
  const isMaintained = (): boolean => parts.view().owner === 'maintenance';

  const lookAtMemory = tendMemory(
    {
      settings,
      used: usedMemory,
      atRest: isQuiet,
      renew: () => show.renew(),
      relaunch: parts.relaunch,
    },
    journal,
    time,
  );
  const hall = parts.windowed
    ? undefined
    : tendHall({
        show,
        display: () => settings().display,
        // Whoever wakes the machine need not be the operator who left it open.
        onSleep: () => isMaintained() && parts.release(),
        onBack: lookAtMemory,
        // An operator may need another program.
        holdsFocus: () => !isMaintained(),
        journal,
        time,
      });
  const dim = (view: StageView): void =>
    // Where a clock is shown, the display must show it.
    hall?.dark(view.asleep && settings().hours.closed === 'black');
  dim(parts.view());

  return {
    saw: ({ after }) => {
      dim(after);
      const quiet = isQuiet();
      if (quiet && !wasQuiet) hall?.refocus();
      wasQuiet = quiet;
    },
    look: () => {
      dim(parts.view());
      hall?.look();
    },
  };
}
