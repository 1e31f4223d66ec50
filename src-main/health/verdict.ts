/**
 * Whether the page is well, decided from its answers and its pixels alone.
 * Times are milliseconds of a clock that only goes forward.
 */
import type { Look } from './pixels';

export type Ailment = 'page-not-painted' | 'page-hung' | 'page-blank' | 'page-frozen';

export interface Pulse {
  /** When it was loaded; null once its first scene is painted. */
  readonly loadingSince: number | null;
  /** When the oldest beat that it has not answered was sent. */
  readonly askedAt: number | null;
  readonly tickedAt: number;
  /** What the beacon looked like at the last look. */
  readonly beacon: string | null;
  /** What the last looks agree in. */
  readonly suspicion: { readonly ailment: Ailment; readonly looks: number } | null;
}

export interface Verdict {
  readonly pulse: Pulse;
  readonly ailment: Ailment | null;
}

/** How often the pulse is felt; a beat goes out every second time, and every time at a suspicion. */
export const tickMs = 1_500;
export const ticksPerBeat = 2;
/** A slow disk and a cold cache take seconds, a page that throws takes for ever. */
export const paintMs = 15_000;
/** Three ticks, but for the hair by which a timer may be early. */
export const answerMs = 4_400;
/** A tick that comes so much too late says that the machine, or main itself, stood still. */
const stoodStillMs = 3_000;
/** One look can fall between two frames. */
const looksToBelieve = 2;

/** A page that begins to load. */
export function newborn(now: number): Pulse {
  return { loadingSince: now, askedAt: null, tickedAt: now, beacon: null, suspicion: null };
}

export function painted(pulse: Pulse): Pulse {
  return { ...pulse, loadingSince: null };
}

/** It has answered a beat: its event loop turns, and it has drawn a frame. */
export function answered(pulse: Pulse): Pulse {
  return { ...pulse, askedAt: null };
}

/** It is asked for an answer. */
export function asked(pulse: Pulse, now: number): Pulse {
  return { ...pulse, askedAt: pulse.askedAt ?? now };
}

/** Time has passed: is it late with something? */
export function ticked(pulse: Pulse, now: number): Verdict {
  const next = { ...pulse, tickedAt: now };
  if (now - pulse.tickedAt > tickMs + stoodStillMs) {
    const loadingSince = pulse.loadingSince === null ? null : now;
    return { pulse: { ...next, loadingSince, askedAt: null, suspicion: null }, ailment: null };
  }
  if (pulse.loadingSince !== null) {
    const late = now - pulse.loadingSince > paintMs;
    return { pulse: next, ailment: late ? 'page-not-painted' : null };
  }
  if (pulse.askedAt !== null && now - pulse.askedAt >= answerMs) {
    return { pulse: next, ailment: 'page-hung' };
  }
  return { pulse: next, ailment: null };
}

/**
 * The page has answered and was looked at.
 * @param look null when there was nothing to see in time.
 */
export function looked(pulse: Pulse, look: Look | null): Verdict {
  const suspected = suspect(pulse, look);
  const before = pulse.suspicion?.ailment === suspected ? pulse.suspicion.looks : 0;
  const suspicion = suspected === null ? null : { ailment: suspected, looks: before + 1 };
  return {
    pulse: { ...pulse, beacon: look?.beacon ?? pulse.beacon, suspicion },
    ailment: suspicion !== null && suspicion.looks >= looksToBelieve ? suspicion.ailment : null,
  };
}

/** A page without a script has no beacon that changes. */
export function still(pulse: Pulse): Pulse {
  return { ...pulse, beacon: null };
}

/** Nobody may judge by pixels now: the screen is dark, or an operator tests it. */
export function unseen(pulse: Pulse): Pulse {
  return { ...pulse, beacon: null, suspicion: null };
}

function suspect(pulse: Pulse, look: Look | null): Ailment | null {
  if (look === null) return 'page-frozen';
  if (look.blank) return 'page-blank';
  return look.beacon === pulse.beacon ? 'page-frozen' : null;
}
