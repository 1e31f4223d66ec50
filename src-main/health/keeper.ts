/** Keeps the screen alive: hears the page's pulse, looks at its pixels, climbs the ladder at a fault. */
import type { Journal } from '../journal';
import { limiter } from '../limit';
import type { Cause } from './cause';
import { climb, ground, type Step } from './ladder';
import type { Look } from './pixels';
import * as verdict from './verdict';

/** What the keeper can do. */
export interface Means {
  beat(beat: number): void;
  /** What the screen shows, once its beacon is not as it was; null when there is nothing to see. */
  look(was: string | null): Promise<Look | null>;
  /** May it be judged by its pixels? Not while it is dark, or while an operator tests it. */
  maySee(): boolean;
  /** Is the page one without a script, which answers no beat? */
  isStill(): boolean;
  /** Is there no time for trying? Then the whole program starts again at once. */
  isHasty(): boolean;
  act(step: Step, cause: Cause): void;
  /** The screen is good: for the first time, or again. */
  good(): void;
}

export interface Keeper {
  painted(): void;
  /** The page has answered a beat. */
  alive(): void;
  /** An error that the page has not caught. */
  failed(error: string): void;
  /**
   * Something is lost; the next good look ends the incident.
   * @param answer what to do, where it is not for the ladder to say; `wait`: Chromium repairs it.
   */
  fault(cause: Cause, details?: Record<string, unknown>, answer?: Step | 'wait'): void;
  /** Another page is shown: what is known of the old one does not count. */
  changed(): void;
  /** Was the screen good of late? */
  isWell(): boolean;
  stop(): void;
}

/** From the first fault to the next good screen. */
interface Incident {
  cause: Cause;
  step: Step | 'wait';
  since: number;
  faults: number;
}

/** Errors of a page that lives on, in the journal. */
const errorsNoted = { max: 5, windowMs: 10 * 60_000 };
/** A page that has just come back may not be seen at once: it fades in. */
const fadeInMs = 2_000;
const soonMs = 250;
/**
 * Looks cost more than beats, since the whole picture is composed once more. With both every four
 * seconds the whole kiosk at rest took 0.8% of one busy core at 1920×1080 in software, 1.7% at
 * 3840×2160; hence looks every six seconds.
 */
const beatsPerLook = 2;
const wellForMs = 8 * verdict.tickMs;

export function keepAlive(means: Means, journal: Journal, clock = () => performance.now()): Keeper {
  const mayNote = limiter(errorsNoted.max, errorsNoted.windowMs, clock);
  let pulse = verdict.newborn(clock());
  let ladder = ground;
  let incident: Incident | null = null;
  let beats = 0;
  let ticks = 0;
  let goodAt = -Infinity;
  let paintedAt = -Infinity;
  /** Grows with every page, so that a look at an old one is known as such. */
  let page = 0;
  let looking = false;

  const good = (): void => {
    goodAt = clock();
    if (incident !== null) {
      const { cause, step, since, faults } = incident;
      const ms = Math.round(goodAt - since);
      journal.write('info', 'recovered', { cause, step, faults, ms });
      incident = null;
    }
    means.good();
  };

  const open = (cause: Cause, step: Incident['step'], details: Record<string, unknown>): void => {
    if (incident === null) {
      incident = { cause, step, since: clock(), faults: 1 };
      journal.write('error', cause, { ...details, step });
    } else {
      incident = { ...incident, step, faults: incident.faults + 1 };
      journal.write('info', 'recovery-step', { ...details, cause, step });
    }
  };

  const changed = (): void => {
    page += 1;
    pulse = verdict.newborn(clock());
  };

  const fault: Keeper['fault'] = (cause, details = {}, answer) => {
    const step = answer ?? (means.isHasty() ? 'relaunch' : nextRung());
    open(cause, step, details);
    if (step === 'wait') {
      pulse = verdict.unseen(pulse);
      return beat();
    }
    changed();
    means.act(step, cause);
  };

  const nextRung = (): Step => {
    const next = climb(ladder, clock());
    ladder = next.ladder;
    return next.step;
  };

  const look = async (): Promise<void> => {
    if (!means.maySee()) {
      pulse = verdict.unseen(pulse);
      return good();
    }
    if (looking) return;
    looking = true;
    const of = page;
    const seen = await means.look(pulse.beacon);
    looking = false;
    if (of !== page) return;
    const next = verdict.looked(pulse, seen);
    if (next.pulse.suspicion !== null && incident !== null && clock() - paintedAt < fadeInMs) {
      setTimeout(() => of === page && beat(), soonMs);
      return;
    }
    pulse = next.pulse;
    if (next.ailment !== null) fault(next.ailment);
    else if (pulse.suspicion === null) good();
  };

  const beat = (): void => {
    beats += 1;
    if (means.isStill()) {
      pulse = verdict.answered(verdict.still(pulse));
      if (isLookDue()) void look();
    } else {
      pulse = verdict.asked(pulse, clock());
      means.beat(beats);
    }
  };

  const isUrgent = (): boolean => incident !== null || pulse.suspicion !== null;
  const isLookDue = (): boolean => beats % beatsPerLook === 0 || isUrgent();
  const isBeatDue = (): boolean => {
    ticks += 1;
    return ticks % verdict.ticksPerBeat === 0 || isUrgent();
  };

  const tick = (): void => {
    const next = verdict.ticked(pulse, clock());
    pulse = next.pulse;
    if (next.ailment !== null) fault(next.ailment);
    else if (pulse.loadingSince === null && isBeatDue()) beat();
  };
  const timer = setInterval(tick, verdict.tickMs);

  return {
    painted: () => {
      if (pulse.loadingSince === null) return;
      pulse = verdict.painted(pulse);
      paintedAt = clock();
      beat();
    },
    alive: () => {
      if (pulse.loadingSince !== null) return;
      pulse = verdict.answered(pulse);
      if (isLookDue()) void look();
    },
    failed: (error) => {
      if (pulse.loadingSince !== null) fault('page-failed', { error });
      else if (mayNote()) journal.write('warning', 'page-error', { error });
    },
    fault,
    changed,
    isWell: () => clock() - goodAt < wellForMs,
    stop: () => clearInterval(timer),
  };
}
