/** Keeps one page of the speaker's window: loads it, feels its pulse, and loads it again when it is lost. */
import { app, type WebContents } from 'electron';
import { channels } from '../channels';
import type { WindowEvent } from '../contract';
import * as verdict from '../health/verdict';
import type { Journal } from '../journal';
import { limiter } from '../limit';
import type { Origin } from '../windows/origin';

export interface PageParts {
  origin: Origin;
  journal: Journal;
  /** Is the page to be there? */
  isWanted(): boolean;
  /** Is it seen? A page that is not draws no frame, and so answers no beat. */
  isShown(): boolean;
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

/** Loads the page and keeps it until it is destroyed. What it shows is main's, so it comes back as it was. */
export function keepPage(contents: WebContents, parts: PageParts): KeptPage {
  const { origin, journal, isWanted } = parts;
  const mayNote = limiter(errorsNoted.max, errorsNoted.windowMs);
  const now = (): number => performance.now();
  let pulse = verdict.newborn(now());
  let ailment: string | null = null;
  let beats = 0;

  const load = (): void => {
    pulse = verdict.newborn(now());
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
  const beat = (): void => {
    // Its end is told later than it comes.
    if (!isWanted() || contents.isDestroyed() || contents.isCrashed()) return;
    if (!parts.isShown()) {
      const fresh = verdict.newborn(now());
      pulse = pulse.loadingSince === null ? verdict.painted(fresh) : fresh;
      return;
    }
    const next = verdict.ticked(pulse, now());
    pulse = next.pulse;
    ailment = next.ailment;
    if (ailment !== null) contents.forcefullyCrashRenderer();
    else if (pulse.loadingSince === null) {
      pulse = verdict.asked(pulse, now());
      contents.send(channels.beat, (beats += 1));
    }
  };
  /** A canvas in the process that draws is empty when that is lost. */
  const drawAnew = (_event: unknown, { type }: { type: string }): void => {
    if (type === 'GPU' && isWanted()) load();
  };

  contents.on('render-process-gone', (_event, { reason }) => revive(ailment ?? reason));
  contents.on('did-finish-load', () => isWanted() && parts.loaded());
  app.on('child-process-gone', drawAnew);
  // A developer stops the page at a breakpoint for as long as it takes.
  const timer = origin.dev ? undefined : setInterval(beat, verdict.tickMs);
  contents.once('destroyed', () => {
    clearInterval(timer);
    app.off('child-process-gone', drawAnew);
  });
  load();

  return {
    hear(event) {
      if (event.type === 'painted') pulse = verdict.painted(pulse);
      else if (event.type === 'alive') pulse = verdict.answered(pulse);
      else if (event.type !== 'failed') return false;
      else if (pulse.loadingSince !== null) revive(event.error);
      else if (mayNote()) journal.write('warning', 'page-error', { error: event.error });
      return true;
    },
  };
}
