/** The kiosk's one window: makes it, shows it once it is painted, renews it unseen. */
import {
  app,
  BrowserWindow,
  screen,
  type IpcMainEvent,
  type IpcMainInvokeEvent,
  type Rectangle,
  type WebContents,
} from 'electron';
import type { Ground } from '../contract';
import { isLeaving } from '../leave';
import { grounds, windowOptions, type WindowPlan } from './options';
import { isOwnFrame, type Origin } from './origin';

/** How long a page that nobody sees yet may take to paint its first scene. */
const prepareMs = 20_000;

/** What can befall the window that is seen. */
export type Loss = 'page-gone' | 'page-not-loaded' | 'window-closed';

export interface Show {
  /** Sends a message to the page, and to one that is being prepared. */
  send(channel: string, message: unknown): void;
  /** Does the message come from our own page? */
  isOwn(event: IpcMainEvent | IpcMainInvokeEvent): boolean;
  /** Is it the page that is seen, and not one that is being prepared? */
  isSeen(contents: WebContents): boolean;
  /** A page has painted its first scene. */
  painted(contents: WebContents): void;
  window(): BrowserWindow;
  /** Ends whatever the window shows and loads `address` in a fresh process. */
  load(address: string): void;
  /** Puts a new window with `address` in the place of the old one at once. */
  replace(address: string): void;
  /**
   * Prepares a second window unseen; once it has painted its first scene it is shown, and the old
   * one is destroyed. Rejects when it is not painted in time: then the old one stays.
   */
  renew(): Promise<void>;
  /** Fills `bounds` (in DIP) from now on; a window of a given size stays where it is. */
  place(bounds: Rectangle): void;
  /** The operating system's numbers of the pages' processes. */
  pids(): number[];
}

/** Who hears what becomes of the page that is seen; nothing of one that is being prepared. */
export interface Audience {
  /** The page or its window is lost, and not because the kiosk ends. */
  lost(loss: Loss, details: Record<string, unknown>): void;
  /** Its document is there; a page with a script still has to draw. */
  loaded(): void;
  /** `renew` has put another page in its place, which is painted already. */
  swapped(): void;
}

export interface ShowPlan extends Omit<WindowPlan, 'display' | 'devTools' | 'ground' | 'unseen'> {
  /** What a page that is loaded now stands on. */
  ground(): Ground;
}

/** Opens the window and loads `first`. */
export function openShow(plan: ShowPlan, origin: Origin, first: string, audience: Audience): Show {
  /** Pages whose process we are ending ourselves, and what is to be loaded after it. */
  const ending = new WeakMap<WebContents, string>();
  let bounds: Rectangle | undefined;
  let preparing: { window: BrowserWindow; painted: () => void } | undefined;
  app.on('window-all-closed', () => undefined);
  let window = open(first);

  function make(unseen: boolean): BrowserWindow {
    const display = bounds ?? screen.getPrimaryDisplay().bounds;
    const devTools = origin.dev;
    const made = new BrowserWindow(
      windowOptions({ ...plan, ground: plan.ground(), display, unseen, devTools }),
    );
    if (plan.windowed !== undefined) return made;
    made.on('close', (event) => {
      if (!isLeaving()) event.preventDefault();
    });
    made.on('leave-full-screen', () => made.setKiosk(true));
    return made;
  }

  function open(address: string): BrowserWindow {
    const made = make(false);
    made.once('ready-to-show', () => made.show());
    // Now and then that never comes: it waits for a frame, and a page that is not shown got none.
    made.webContents.once('did-finish-load', () => made.show());
    watch(made);
    load(made, address);
    return made;
  }

  /** From now on it is the window that is seen. */
  function watch(made: BrowserWindow): void {
    const { webContents } = made;
    made.on('closed', () => {
      if (isLeaving() || made !== window) return;
      // A developer's window is closed by its owner, the kiosk's only by a page that calls close().
      if (plan.windowed !== undefined) app.quit();
      else audience.lost('window-closed', {});
    });
    webContents.on('did-finish-load', () => made === window && audience.loaded());
    webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
      if (isLeaving() || made.isDestroyed() || made !== window) return;
      const next = ending.get(webContents);
      ending.delete(webContents);
      if (next === undefined) audience.lost('page-gone', { reason, exitCode });
      else load(made, next);
    });
  }

  function load(made: BrowserWindow, address: string): void {
    made.setBackgroundColor(grounds[plan.ground()]);
    made.loadURL(address).catch((error: unknown) => {
      if (isLeaving() || made.isDestroyed() || made !== window) return;
      // A process that is gone is told as such; a load that another one replaces is none.
      if (made.webContents.isCrashed() || String(error).includes('ERR_ABORTED')) return;
      audience.lost('page-not-loaded', { error: String(error) });
    });
  }

  function fill(made: BrowserWindow): void {
    made.setBounds(bounds ?? screen.getPrimaryDisplay().bounds);
    made.setKiosk(true);
  }

  function swap(next: BrowserWindow): void {
    const old = window;
    window = next;
    watch(next);
    // The place may be another one by now.
    if (plan.windowed === undefined) fill(next);
    next.show();
    if (!old.isDestroyed()) old.destroy();
    audience.swapped();
  }

  return {
    send: (channel, message) => {
      for (const each of [window, preparing?.window]) {
        if (each && !each.isDestroyed()) each.webContents.send(channel, message);
      }
    },
    isOwn: (event) =>
      [window, preparing?.window].some(
        (each) =>
          each &&
          !each.isDestroyed() &&
          isOwnFrame(event.senderFrame, each.webContents.mainFrame, origin),
      ),
    isSeen: (contents) =>
      !window.isDestroyed() && contents === window.webContents && !ending.has(contents),
    painted: (contents) => {
      if (contents === preparing?.window.webContents) preparing.painted();
      else if (!window.isDestroyed() && !window.isVisible()) window.show();
    },
    window: () => window,
    load: (address) => {
      if (window.isDestroyed()) {
        window = open(address);
        return;
      }
      const { webContents } = window;
      if (webContents.isCrashed()) return load(window, address);
      const waits = ending.has(webContents);
      ending.set(webContents, address);
      if (!waits) webContents.forcefullyCrashRenderer();
    },
    replace: (address) => {
      const old = window;
      window = open(address);
      if (!old.isDestroyed()) old.destroy();
    },
    renew: async () => {
      if (preparing) throw new Error('a window is being prepared already');
      const next = make(true);
      let late: NodeJS.Timeout | undefined;
      try {
        await new Promise<void>((painted, failed) => {
          preparing = { window: next, painted };
          late = setTimeout(() => failed(new Error('not painted in time')), prepareMs);
          next.webContents.once('render-process-gone', (_event, { reason }) =>
            failed(new Error(`page gone: ${reason}`)),
          );
          next.loadURL(origin.start).catch(failed);
        });
        swap(next);
      } catch (error) {
        next.destroy();
        throw error;
      } finally {
        clearTimeout(late);
        preparing = undefined;
      }
    },
    place: (next) => {
      bounds = next;
      if (plan.windowed !== undefined || window.isDestroyed()) return;
      fill(window);
    },
    pids: () =>
      [window, preparing?.window].flatMap((each) =>
        each && !each.isDestroyed() ? [each.webContents.getOSProcessId()] : [],
      ),
  };
}
