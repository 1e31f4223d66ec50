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
  /** When the latest touches began, the present one included: as many as it takes. */
  readonly began: readonly number[];
  /** The finger that lies in the corner. */
  readonly held: number | null;
}

const TAPS = 5;
/** From the first touch to the last one, whose hold comes on top. */
export const SPAN_MS = 5_000;
/** A touch that lies longer is no tap. */
const TAP_MS = 1_000;
export const HOLD_MS = 3_000;

export const noGesture: Gesture = { began: [], held: null };

/** The gesture after `touch` at `now`. */
export function follow(gesture: Gesture, touch: Touch, now: number): Gesture {
  const { began, held } = gesture;
  if (touch.type === 'down') {
    if (!touch.inside || held !== null) return noGesture;
    // Who has lost count just taps on: the last ones decide.
    return { began: [...began, now].slice(-TAPS), held: touch.pointer };
  }
  if (held !== touch.pointer) return gesture;
  if (touch.type === 'move') return touch.inside ? gesture : noGesture;
  const tapped = touch.type === 'up' && touch.inside && now - lastOf(gesture) <= TAP_MS;
  return tapped ? { ...gesture, held: null } : noGesture;
}

/** When the door opens if the finger stays where it is; null when it does not. */
export function opensAt(gesture: Gesture): number | null {
  const { began, held } = gesture;
  const last = lastOf(gesture);
  const quick = began.length === TAPS && last - (began[0] ?? last) <= SPAN_MS;
  return quick && held !== null ? last + HOLD_MS : null;
}

const lastOf = ({ began }: Gesture): number => began.at(-1) ?? 0;
