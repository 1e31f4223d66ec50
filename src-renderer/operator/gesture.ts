/**
 * The way in for those who know it: five taps in the top-left corner within a few seconds, the
 * last of which is held.
 *
 *     tap  tap  tap  tap  ▬▬▬ hold ▬▬▬▶ opens
 *
 * Whatever else happens meanwhile (a touch elsewhere, a second finger, a long tap, a finger that
 * leaves the corner) begins it anew. Times are milliseconds of a clock that only goes forward.
 */

/** What a pointer did; `inside` the corner or not. */
export interface Touch {
  type: 'down' | 'move' | 'up' | 'cancel';
  pointer: number;
  inside: boolean;
}

export interface Gesture {
  /** Taps so far; the present one counts. */
  readonly taps: number;
  readonly startedAt: number;
  /** The finger that lies in the corner, and since when. */
  readonly held: { readonly pointer: number; readonly since: number } | null;
}

const TAPS = 5;
/** From the first touch to the last one, whose hold comes on top. */
export const SPAN_MS = 5_000;
/** A touch that lies longer is no tap. */
const TAP_MS = 1_000;
export const HOLD_MS = 3_000;

export const noGesture: Gesture = { taps: 0, startedAt: 0, held: null };

/** The gesture after `touch` at `now`. */
export function follow(gesture: Gesture, touch: Touch, now: number): Gesture {
  const { held } = gesture;
  if (touch.type === 'down') {
    if (!touch.inside || held !== null) return noGesture;
    const goesOn = gesture.taps > 0 && now - gesture.startedAt <= SPAN_MS;
    const start = goesOn ? gesture : { taps: 0, startedAt: now };
    return {
      taps: start.taps + 1,
      startedAt: start.startedAt,
      held: { pointer: touch.pointer, since: now },
    };
  }
  if (held?.pointer !== touch.pointer) return gesture;
  if (touch.type === 'move') return touch.inside ? gesture : noGesture;
  const tapped = touch.type === 'up' && touch.inside && now - held.since <= TAP_MS;
  return tapped && gesture.taps < TAPS ? { ...gesture, held: null } : noGesture;
}

/** When the door opens if the finger stays where it is; null when it does not. */
export function opensAt({ taps, held }: Gesture): number | null {
  return taps === TAPS && held !== null ? held.since + HOLD_MS : null;
}
