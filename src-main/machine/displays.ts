/** Keeps the window on its display, whatever happens to the displays. */
import { screen, type BrowserWindow, type Rectangle } from 'electron';
import type { Journal } from '../journal';
import { limiter } from '../limit';
import { holdZoom } from '../windows/contents';
import { changesOf, displayToFill, type SeenDisplay } from './placement';

/** What is kept on its display. */
export interface Placed {
  window(): BrowserWindow;
  /** Fills `bounds` (in DIP) from now on. */
  place(bounds: Rectangle): void;
}

export interface DisplayWatch {
  /** Looks at once: another display is wanted, or the machine was asleep. */
  look(): void;
}

/** One change comes as several events; a panel that wakes sends its own a little later. */
const settleMs = 500;
/** A loose cable must not fill the journal. */
const lines = { max: 20, windowMs: 60 * 60_000 };

/** @param wanted the identity of the display to fill, as settings have it. */
export function followDisplays(
  show: Placed,
  wanted: () => string | undefined,
  journal: Journal,
): DisplayWatch {
  const mayTell = limiter(lines.max, lines.windowMs);
  let seen: SeenDisplay[] = screen.getAllDisplays();
  let settling: NodeJS.Timeout | undefined;
  let checking: NodeJS.Timeout | undefined;

  const target = (): SeenDisplay | undefined =>
    displayToFill(seen, wanted(), screen.getPrimaryDisplay().id);

  const look = (): void => {
    const before = seen;
    seen = screen.getAllDisplays();
    const what = changesOf(before, seen);
    if (what.length > 0 && mayTell()) journal.write('info', 'display-changed', { what });
    const display = target();
    if (display === undefined || show.window().isDestroyed()) return;
    show.place(display.bounds);
    redraw();
    clearTimeout(checking);
    checking = setTimeout(() => insist(display.bounds), settleMs);
  };

  /** A window manager may keep a full-screen window where it is until it is full-screen no more. */
  const insist = (bounds: Rectangle): void => {
    const window = show.window();
    if (window.isDestroyed() || isSame(window.getBounds(), bounds)) return;
    window.setKiosk(false);
    show.place(bounds);
  };

  const redraw = (): void => {
    const window = show.window();
    if (window.isDestroyed()) return;
    // Pinching has come back after display changes.
    holdZoom(window.webContents).catch(() => undefined);
    // After sleep a healthy page can stay black until its window is shown or painted.
    if (window.isVisible()) window.show();
    window.webContents.invalidate();
  };

  const settle = (): void => {
    clearTimeout(settling);
    settling = setTimeout(look, settleMs);
  };
  screen.on('display-added', settle);
  screen.on('display-removed', settle);
  screen.on('display-metrics-changed', settle);

  // The window opens on the primary display.
  const first = target();
  if (first && first.id !== screen.getPrimaryDisplay().id) show.place(first.bounds);
  return { look };
}

const isSame = (a: Rectangle, b: Rectangle): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
