/** Which display is the hall's, which the speaker's, and whether the notes may be shown there. */
import type { Rectangle } from 'electron';
import { displayToFill, identityOf, type SeenDisplay } from '../machine/placement';
import type { SpeakerState } from '../talk/types';

export interface Wishes {
  /** Identities, as settings have them. */
  wall: string | undefined;
  speaker: string | undefined;
  /** Number of the primary display. */
  primary: number;
  /** The display where the notes have been shown until now: it stays known when it changes its size. */
  trusted: SeenDisplay | null;
}

export interface Seats<D extends SeenDisplay> {
  /** Undefined where there is no display at all. */
  wall: D | undefined;
  /** Null: there is none that nobody else sees. */
  speaker: Seat<D> | null;
}

export interface Seat<D extends SeenDisplay> {
  display: D;
  notes: SpeakerState['notes'];
}

/**
 * The wall has the display that the kiosk has anyway. The speaker has another one, the remembered one
 * if it is there; but none that shows what another display shows. Only a display that is the
 * remembered one exactly has the notes: another one of its kind may be the hall's.
 */
export function seatsOf<D extends SeenDisplay>(displays: readonly D[], wishes: Wishes): Seats<D> {
  const wall = displayToFill(displays, wishes.wall, wishes.primary);
  const free = displays.filter((display) => display !== wall && isAlone(display, displays));
  const isRemembered = (display: D): boolean => identityOf(display) === wishes.speaker;
  const isTrusted = ({ id, label }: D): boolean =>
    id === wishes.trusted?.id && label === wishes.trusted.label;
  const display = free.find(isRemembered) ?? free.find(isTrusted) ?? free[0];
  if (display === undefined) return { wall, speaker: null };
  const known = isRemembered(display) || isTrusted(display);
  return { wall, speaker: { display, notes: known ? 'shown' : 'ask' } };
}

/** Displays that are mirrored overlap. */
const isAlone = (display: SeenDisplay, displays: readonly SeenDisplay[]): boolean =>
  displays.every((other) => other === display || !overlap(display.bounds, other.bounds));

const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
