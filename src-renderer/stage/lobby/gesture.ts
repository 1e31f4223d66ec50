/** Which input belongs to the gesture that took a resting screen over: all of it does nothing. */

/** A person's input, by what ends it. */
export interface Input {
  /** `down` begins, `up` ends; `other` is whatever browsers make of them: clicks, mouse events. */
  kind: 'down' | 'up' | 'other';
  /** The finger or key; of `other` nobody knows. */
  id: string;
  /** Milliseconds of a clock that only goes forward. */
  at: number;
}

/** A bounce of the panel or a second, hasty tap may follow the gesture for so long. */
export const AFTER_MS = 350;
/** A contact that never ends, as a dirty panel reports, holds other fingers back no longer than this. */
export const LONGEST_MS = 4_000;

export interface Gesture {
  /** Is `input` to do nothing? `resting`: nobody has the screen yet. */
  swallows(input: Input, resting: boolean): boolean;
  /** Forgets everything that is still held: its end will not be heard. */
  letGo(): void;
}

export function gestureWatch(): Gesture {
  const held = new Set<string>();
  let began = -Infinity;
  let until = -Infinity;

  const goesOn = (at: number): boolean => at < until || (held.size > 0 && at < began + LONGEST_MS);

  const down = ({ id, at }: Input, resting: boolean): boolean => {
    if (held.has(id)) return true; // a key that repeats
    if (!resting && !goesOn(at)) return false;
    // Hasty taps must not put the end off again and again: only the first one sets it.
    if (resting && held.size === 0) began = at;
    held.add(id);
    return true;
  };

  const up = ({ id, at }: Input, resting: boolean): boolean => {
    if (!held.delete(id)) return resting || at < until;
    if (held.size === 0 && until < began) until = at + AFTER_MS;
    return true;
  };

  return {
    swallows(input, resting) {
      if (input.kind === 'down') return down(input, resting);
      if (input.kind === 'up') return up(input, resting);
      return resting || goesOn(input.at);
    },
    letGo: () => held.clear(),
  };
}
