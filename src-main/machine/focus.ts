/** Notices when another program has the focus, as a pop-up above the kiosk would, and takes it back. */
import { app, BrowserWindow } from 'electron';
import type { Journal } from '../journal';
import { isLeaving } from '../leave';
import { limiter } from '../limit';
import type { Time } from '../time';

/** A window that takes the place of another one has the focus a moment later. */
const graceMs = 3_000;
const againMs = 10_000;
const hourMs = 60 * 60_000;
/** With a program that wants the focus as well nobody fights for ever. */
const mostTries = 20;
/** And it must not fill the journal. */
const mostLines = 6;

export interface FocusParts {
  /** The window that people see. */
  window: () => BrowserWindow;
  /** Is it ours to have? An operator may need another program. */
  isWanted: () => boolean;
  journal: Journal;
  time: Time;
}

/** Holds the focus from now on. Any window of ours may have it. */
export function holdFocus({ window: ours, isWanted, journal, time }: FocusParts): void {
  const mayTry = limiter(mostTries, hourMs, time.now);
  const mayTell = limiter(mostLines, hourMs, time.now);
  let waiting: NodeJS.Timeout | undefined;
  let told = false;
  /** Which of ours had it last. */
  let last: BrowserWindow | undefined;

  const lookIn = (ms: number): void => {
    clearTimeout(waiting);
    waiting = time.after(ms, look);
  };

  const look = (): void => {
    if (isLeaving() || BrowserWindow.getFocusedWindow() !== null) return;
    const own = ours();
    // One that is not shown yet gets the focus when it is.
    if (!isWanted() || own.isDestroyed() || !own.isVisible()) return lookIn(againMs);
    // Nobody took it from a window of ours that went: it was left to nobody.
    const went = last !== undefined && (last.isDestroyed() || !last.isVisible());
    if (!went && !told && mayTell()) journal.write('warning', 'focus-lost');
    told = !went;
    last = undefined;
    if (!mayTry()) return;
    own.moveTop();
    own.focus();
    lookIn(againMs);
  };

  app.on('browser-window-blur', (_event, window) => {
    last = window;
    lookIn(graceMs);
  });
  app.on('browser-window-focus', () => {
    clearTimeout(waiting);
    told = false;
  });
}
