/** What the kiosk does to a machine that is its own: its displays, its power, its focus. */
import type { BrowserWindow } from 'electron';
import type { Journal } from '../journal';
import type { Time } from '../time';
import { displaySleep } from './display-sleep';
import { followDisplays, type Placed } from './displays';
import { holdFocus } from './focus';
import { keepAwake } from './power';
import { isX11, openXset } from './xset';

export interface HallParts {
  show: Placed;
  /** The identity of the display to fill. */
  display: () => string | undefined;
  /** Called when the machine goes to sleep. */
  onSleep: () => void;
  /** Called when the machine was asleep. */
  onBack: () => void;
  /** Is the focus ours to have? */
  holdsFocus: () => boolean;
  journal: Journal;
  time: Time;
}

export interface Hall {
  /** Is the screen dark, with nobody there? */
  dark(is: boolean): void;
  /** Looks at the displays again. */
  look(): void;
  /** Somebody has left. */
  refocus(): void;
}

export function tendHall(parts: HallParts): Hall {
  const { show, display, onSleep, onBack, holdsFocus, journal, time } = parts;
  const displays = followDisplays(show, display, journal);
  const xset = isX11(process.env) ? openXset(journal) : undefined;
  const power = keepAwake(journal, {
    onSleep,
    onBack: () => {
      displays.look();
      onBack();
    },
  });
  holdFocus({ window: show.window, isWanted: holdsFocus, journal, time });
  const dark = displaySleep(
    {
      off: () => {
        power.displayMaySleep(true);
        xset?.off();
      },
      on: () => {
        power.displayMaySleep(false);
        xset?.on();
      },
    },
    time,
  );
  return { dark, look: () => displays.look(), refocus: () => refocus(show.window()) };
}

/**
 * After many fingers, or one whose end was never reported, touch can stay dead until the focus
 * changes: so it changes after each visit, while nobody is there.
 */
function refocus(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  window.blurWebView();
  window.focus();
  window.focusOnWebView();
}
