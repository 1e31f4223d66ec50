/** The speaker's window: a page of notes with the live picture, a page of its own, laid over it. */
import { BrowserWindow, WebContentsView, type Rectangle, type WebContents } from 'electron';
import type { WindowEvent } from '../contract';
import type { Journal } from '../journal';
import { isLeaving } from '../leave';
import { limiter } from '../limit';
import type { Role } from '../talk/types';
import type { Guest, Guests } from '../windows/guests';
import { grounds, windowOptions, type WindowPlan } from '../windows/options';
import type { Origin } from '../windows/origin';
import { fitInto } from './fit';

export type PodiumRole = Exclude<Role, 'screen'>;

export interface PodiumPlan extends Pick<WindowPlan, 'windowed' | 'preload' | 'display'> {
  origin: Origin;
  guests: Guests;
  /** What stands behind the door for its pages; what they tell of themselves stays in here. */
  guest(role: PodiumRole): Guest;
  /** Width and height of what the hall sees. */
  wallSize(): readonly number[];
  /** A page comes back: what it was doing is over. */
  onRevive(role: PodiumRole): void;
  /** The window is closed, or its pages are lost too often. */
  onLost(why: string): void;
  journal: Journal;
}

export interface PodiumWindow {
  send(role: PodiumRole, channel: string, message: unknown): void;
  /** Fills `bounds` (in DIP). */
  place(bounds: Rectangle): void;
  /** Gives it the keys, unless it has them. */
  focus(): void;
  /** Lays the live picture where it belongs: the wall may have another shape. */
  lay(): void;
  close(): void;
}

/** Pages that are lost more often than that are not loaded again. */
const losses = { max: 6, windowMs: 60_000 };
const errorsNoted = { max: 5, windowMs: 10 * 60_000 };

export function openPodiumWindow(plan: PodiumPlan): PodiumWindow {
  const { origin, guests, windowed, journal } = plan;
  const mayRevive = limiter(losses.max, losses.windowMs);
  const mayNote = limiter(errorsNoted.max, errorsNoted.windowMs);
  const options = windowOptions({ ...plan, ground: 'evening', devTools: origin.dev });
  const window = new BrowserWindow(options);
  const view = new WebContentsView({ webPreferences: options.webPreferences ?? {} });
  const pages = { speaker: window.webContents, live: view.webContents };
  let hole: Rectangle | null = null;
  let closing = false;

  const lay = (): void => {
    if (window.isDestroyed()) return;
    view.setVisible(hole !== null);
    if (hole !== null) view.setBounds(fitInto(hole, plan.wallSize()));
  };
  const focus = (): void => {
    if (window.isDestroyed()) return;
    const page = pages.speaker.isCrashed() ? pages.live : pages.speaker;
    if (window.isFocused() && (pages.speaker.isFocused() || pages.live.isFocused())) return;
    window.focus();
    page.focus();
  };
  const close = (): void => {
    closing = true;
    if (!window.isDestroyed()) {
      window.contentView.removeChildView(view);
      window.destroy();
    }
    // Closed by nobody else: a view lives on without its window.
    if (!pages.live.isDestroyed()) pages.live.close();
  };
  const lose = (why: string): void => {
    if (closing || isLeaving()) return;
    close();
    plan.onLost(why);
  };

  const open = (role: PodiumRole, contents: WebContents): void => {
    let painted = false;
    const load = (): void => {
      painted = false;
      contents.loadURL(origin.start).catch((error: unknown) => {
        if (contents.isDestroyed() || contents.isCrashed()) return;
        if (!String(error).includes('ERR_ABORTED')) revive(String(error));
      });
    };
    const revive = (reason: string): void => {
      if (closing || isLeaving() || contents.isDestroyed()) return;
      journal.write('warning', 'podium-page-gone', { role, reason });
      if (!mayRevive()) return lose('pages-lost');
      plan.onRevive(role);
      load();
    };
    const hear = (event: WindowEvent): boolean => {
      if (event.type === 'painted') painted = true;
      else if (event.type === 'failed' && !painted) revive(event.error);
      else if (event.type === 'failed') {
        if (mayNote()) journal.write('warning', 'page-error', { error: event.error });
      } else if (event.type === 'hole') {
        if (role === 'speaker') hole = event.at;
        lay();
      } else return event.type === 'alive';
      return true;
    };
    const guest = plan.guest(role);
    guests.admit(contents, { ...guest, onEvent: (event) => hear(event) || guest.onEvent(event) });
    contents.on('render-process-gone', (_event, { reason }) => revive(reason));
    contents.on('unresponsive', () => contents.forcefullyCrashRenderer());
    // A view takes the focus when its page is loaded.
    contents.on('did-finish-load', () => {
      if (role === 'speaker') window.show();
      pages.speaker.focus();
    });
    load();
  };

  window.on('closed', () => lose('window-closed'));
  if (windowed === undefined) {
    window.on('close', (event) => {
      if (!isLeaving()) event.preventDefault();
    });
    window.on('leave-full-screen', () => window.setKiosk(true));
  }
  view.setBackgroundColor(grounds.evening);
  view.setVisible(false);
  window.contentView.addChildView(view);
  open('speaker', pages.speaker);
  open('live', pages.live);

  return {
    send: (role, channel, message) => {
      if (!pages[role].isDestroyed()) pages[role].send(channel, message);
    },
    place: (bounds) => {
      if (windowed !== undefined || window.isDestroyed()) return;
      window.setBounds(bounds);
      window.setKiosk(true);
    },
    focus,
    lay,
    close,
  };
}
