/** The kiosk's one window: makes it, shows it once it is painted, brings it back when it is lost. */
import { app, BrowserWindow, screen, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron';
import type { Journal } from '../journal';
import { isLeaving, leave } from '../leave';
import { limiter } from '../limit';
import { windowOptions, type WindowPlan } from './options';
import { isOwnFrame, type Origin } from './origin';

/** A page that keeps dying is not helped by loading it again: the supervisor restarts everything. */
const revivals = { max: 5, windowMs: 60_000 };

export interface Show {
  /** Sends a message to the page, if there is one. */
  send(channel: string, message: unknown): void;
  /** Does the message come from our own page? */
  isOwn(event: IpcMainEvent | IpcMainInvokeEvent): boolean;
  /** The page has painted its first scene. */
  painted(): void;
  window(): BrowserWindow;
}

/** Opens the window and loads the page. */
export function openShow(
  plan: Omit<WindowPlan, 'display' | 'devTools'>,
  origin: Origin,
  journal: Journal,
): Show {
  const mayRevive = limiter(revivals.max, revivals.windowMs);
  app.on('window-all-closed', () => undefined);
  let window = open();

  function open(): BrowserWindow {
    const display = screen.getPrimaryDisplay().bounds;
    const made = new BrowserWindow(windowOptions({ ...plan, display, devTools: origin.dev }));
    made.once('ready-to-show', () => made.show());
    if (plan.windowed === undefined) keepWhole(made);
    made.on('closed', () => {
      if (isLeaving()) return;
      // A developer's window is closed by its owner, the kiosk's only by a page that calls close().
      if (plan.windowed !== undefined) app.quit();
      else revive('window-closed', {}, () => (window = open()));
    });
    made.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
      if (isLeaving() || made.isDestroyed()) return;
      revive('page-gone', { reason, exitCode }, () => load(made));
    });
    load(made);
    return made;
  }

  function keepWhole(made: BrowserWindow): void {
    made.on('close', (event) => {
      if (!isLeaving()) event.preventDefault();
    });
    made.on('leave-full-screen', () => made.setKiosk(true));
  }

  function load(made: BrowserWindow): void {
    made.loadURL(origin.start).catch((error: unknown) => {
      journal.write('error', 'page-not-loaded', { error: String(error) });
    });
  }

  function revive(event: string, details: Record<string, unknown>, act: () => void): void {
    journal.write('error', event, details);
    if (mayRevive()) return act();
    journal.write('error', 'gave-up', { after: event });
    leave(1);
  }

  return {
    send: (channel, message) => {
      if (!window.isDestroyed()) window.webContents.send(channel, message);
    },
    isOwn: (event) =>
      !window.isDestroyed() && isOwnFrame(event.senderFrame, window.webContents.mainFrame, origin),
    painted: () => {
      if (!window.isDestroyed() && !window.isVisible()) window.show();
    },
    window: () => window,
  };
}
