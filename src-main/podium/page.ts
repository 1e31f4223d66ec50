/** Keeps one page of the speaker's window: loads it, and again when it is lost. */
import type { WebContents } from 'electron';
import type { WindowEvent } from '../contract';
import type { Journal } from '../journal';
import { limiter } from '../limit';
import type { Origin } from '../windows/origin';

export interface PageParts {
  origin: Origin;
  journal: Journal;
  /** Is the page to be there? */
  isWanted(): boolean;
  /** It is lost; true where it is to be loaded again. */
  lost(): boolean;
  /** Its document is there. */
  loaded(): void;
}

export interface KeptPage {
  /** Takes what the page tells of itself; false where it is no such thing. */
  hear(event: WindowEvent): boolean;
}

/** Errors of a page that lives on, in the journal. */
const errorsNoted = { max: 5, windowMs: 10 * 60_000 };

/** Loads the page and keeps it. What it shows is main's, so it comes back as it was. */
export function keepPage(contents: WebContents, parts: PageParts): KeptPage {
  const { origin, journal, isWanted } = parts;
  const mayNote = limiter(errorsNoted.max, errorsNoted.windowMs);
  let painted = false;

  const load = (): void => {
    painted = false;
    contents.loadURL(origin.start).catch((error: unknown) => {
      if (contents.isDestroyed() || contents.isCrashed()) return;
      // A load that another one replaces is no loss.
      if (!String(error).includes('ERR_ABORTED')) revive(String(error));
    });
  };
  const revive = (reason: string): void => {
    if (!isWanted() || contents.isDestroyed()) return;
    journal.write('warning', 'podium-page-gone', { reason });
    if (parts.lost()) load();
  };

  contents.on('render-process-gone', (_event, { reason }) => revive(reason));
  contents.on('did-finish-load', () => isWanted() && parts.loaded());
  // A developer stops the page at a breakpoint for as long as it takes.
  if (!origin.dev) contents.on('unresponsive', () => contents.forcefullyCrashRenderer());
  load();

  return {
    hear(event) {
      if (event.type === 'painted') painted = true;
      else if (event.type !== 'failed') return event.type === 'alive';
      else if (!painted) revive(event.error);
      else if (mayNote()) journal.write('warning', 'page-error', { error: event.error });
      return true;
    },
  };
}
