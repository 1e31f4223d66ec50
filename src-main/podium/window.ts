/** The speaker's window: a page of notes with the live picture, a page of its own, laid over it. */
import { BrowserWindow, WebContentsView, type Rectangle } from 'electron';
import type { Journal } from '../journal';
import { isLeaving } from '../leave';
import { limiter } from '../limit';
import type { Role } from '../talk/types';
import { holdZoom } from '../windows/contents';
import type { Guest, Guests } from '../windows/guests';
import { grounds, windowOptions } from '../windows/options';
import type { Origin } from '../windows/origin';
import { besideWall, desktopSize } from './desktop';
import { fitInto } from './fit';
import { keepPage } from './page';

export type PodiumRole = Exclude<Role, 'screen'>;

export interface PodiumPlan {
  origin: Origin;
  preload: string;
  guests: Guests;
  /** What stands behind the door for its pages; what they tell of themselves stays in here. */
  guest(role: PodiumRole): Guest;
  /** An ordinary window beside the hall's; otherwise it fills `display` (in DIP). */
  windowed: boolean;
  display: Rectangle;
  /** The hall's window; undefined before there is one. */
  wall(): BrowserWindow | undefined;
  /** A page is loaded again: what it was doing is over. */
  onRevive(role: PodiumRole): void;
  /** The window is closed, or its pages are lost too often. */
  onLost(why: 'window' | 'pages'): void;
  journal: Journal;
}

export interface PodiumWindow {
  send(role: PodiumRole, channel: string, message: unknown): void;
  /** Fills `bounds` (in DIP). */
  place(bounds: Rectangle): void;
  /** Gives it the keys, unless it has them. */
  focus(): void;
  /** Gives the keys to the page around the live picture, whoever has them. */
  focusSpeaker(): void;
  /** Lays the live picture where it belongs: the wall may have another shape. */
  lay(): void;
  close(): void;
}

/** Pages that are lost more often than that are not loaded again. */
const losses = { max: 6, windowMs: 60_000 };
/** How long a window manager may take to put it where it belongs. */
const settleMs = 500;

export function openPodiumWindow(plan: PodiumPlan): PodiumWindow {
  const { origin, guests, windowed, journal } = plan;
  const mayRevive = limiter(losses.max, losses.windowMs);
  const options = windowOptions({
    ...plan,
    windowed: windowed ? desktopSize : undefined,
    ground: 'evening',
    devTools: origin.dev,
  });
  const window = new BrowserWindow(
    windowed ? { ...options, ...besideWall(plan.wall()?.getBounds(), plan.display) } : options,
  );
  const view = new WebContentsView({ webPreferences: options.webPreferences ?? {} });
  const pages = { speaker: window.webContents, live: view.webContents };
  let hole: Rectangle | null = null;
  let bounds = plan.display;
  let checking: NodeJS.Timeout | undefined;
  let closing = false;

  const lay = (): void => {
    if (closing) return;
    view.setVisible(hole !== null);
    if (hole !== null) view.setBounds(fitInto(hole, plan.wall()?.getContentSize() ?? []));
  };

  const focus = (): void => {
    if (closing) return;
    const healthy = [pages.speaker, pages.live].filter((page) => !page.isCrashed());
    if (window.isFocused() && healthy.some((page) => page.isFocused())) return;
    window.focus();
    healthy[0]?.focus();
  };

  const focusSpeaker = (): void => {
    if (closing) return;
    window.focus();
    pages.speaker.focus();
  };

  const fill = (): void => {
    window.setBounds(bounds);
    window.setKiosk(true);
  };
  /** A window manager may keep a full-screen window where it is until it is full-screen no more. */
  const insist = (): void => {
    clearTimeout(checking);
    checking = setTimeout(() => {
      const now = window.getBounds();
      if (now.x === bounds.x && now.y === bounds.y) return;
      window.setKiosk(false);
      fill();
    }, settleMs);
  };

  const close = (): void => {
    closing = true;
    clearTimeout(checking);
    if (!window.isDestroyed()) {
      window.contentView.removeChildView(view);
      window.destroy();
    }
    // A view lives on without its window.
    if (!pages.live.isDestroyed()) pages.live.close();
  };
  const lose = (why: 'window' | 'pages'): void => {
    if (closing || isLeaving()) return;
    close();
    plan.onLost(why);
  };

  const keep = (role: PodiumRole): void => {
    const contents = pages[role];
    const { hear } = keepPage(contents, {
      origin,
      journal,
      isWanted: () => !closing && !isLeaving(),
      isShown: () => window.isVisible() && (role === 'speaker' || hole !== null),
      lost: () => {
        if (!mayRevive()) {
          lose('pages');
          return false;
        }
        plan.onRevive(role);
        focus();
        return true;
      },
      // A view takes the focus when its page is loaded.
      loaded: () => {
        if (role === 'speaker') {
          window.show();
          // Chromium on X11 takes a pixel off a window that opens as large as its display.
          if (!windowed) fill();
        }
        pages.speaker.focus();
      },
    });
    const guest = plan.guest(role);
    guests.admit(contents, {
      ...guest,
      onEvent: (event) => {
        if (hear(event)) return;
        if (event.type !== 'hole') guest.onEvent(event);
        else if (role === 'speaker') {
          hole = event.at;
          lay();
        }
      },
    });
  };

  window.on('closed', () => lose('window'));
  if (!windowed) {
    window.on('close', (event) => {
      if (!isLeaving()) event.preventDefault();
    });
    window.on('leave-full-screen', () => closing || window.setKiosk(true));
    insist();
  }
  view.setBackgroundColor(grounds.evening);
  view.setVisible(false);
  window.contentView.addChildView(view);
  keep('speaker');
  keep('live');

  return {
    send: (role, channel, message) => {
      if (!pages[role].isDestroyed()) pages[role].send(channel, message);
    },
    place: (next) => {
      bounds = next;
      if (windowed || closing) return;
      fill();
      insist();
      // Pinching has come back after display changes.
      for (const page of Object.values(pages)) holdZoom(page).catch(() => undefined);
    },
    focus,
    focusSpeaker,
    lay,
    close,
  };
}
