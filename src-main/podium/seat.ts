/** Keeps the speaker's seat during a talk: takes it away at once when others could see it. */
import { screen } from 'electron';
import { isDeepStrictEqual } from 'node:util';
import { identityOf, type SeenDisplay } from '../machine/placement';
import type { Settings } from '../settings/schema';
import { followScreen, type ScreenWatch } from './screens';
import { seatsOf, type Seat, type Seats } from './seats';

export interface SeatParts {
  /** On somebody's desktop: there is always a seat, and nobody else looks. */
  windowed: boolean;
  settings(): Settings;
  save(settings: Settings): void;
  /** Puts the hall's window where it belongs. */
  placeWall(): void;
  /** There is a seat, or it is another one: in another place, or with the notes. */
  seated(seat: Seat<SeenDisplay>): void;
  /** There is none any more. */
  left(why: 'display' | 'swap'): void;
  /** The displays have settled after a change. */
  settled(): void;
}

export interface SeatKeeper {
  begin(): void;
  end(): void;
  now(): Seat<SeenDisplay> | null;
  /** There is to be no seat until the next talk. */
  giveUp(): void;
  /** The notes may be shown on this display: remembered. */
  showNotes(): void;
  /** The hall's and the speaker's display change places: remembered. */
  swap(): void;
}

export function keepSeat(parts: SeatParts): SeatKeeper {
  const { windowed, settings, save } = parts;
  let seat: Seat<SeenDisplay> | null = null;
  /** Where the notes were shown last; forgotten when the displays settle without a seat. */
  let trusted: SeenDisplay | null = null;
  let wallId: number | undefined;
  let given = false;
  let watch: ScreenWatch | undefined;

  const decide = (): Seats<SeenDisplay> => {
    const primary = screen.getPrimaryDisplay();
    if (windowed) return { wall: primary, speaker: { display: primary, notes: 'shown' } };
    const { display: wall, present } = settings();
    const wishes = { wall, speaker: present.display, primary: primary.id, trusted };
    return seatsOf(screen.getAllDisplays(), wishes);
  };

  const sit = (next: Seat<SeenDisplay>): void => {
    const changed = !isDeepStrictEqual(next, seat);
    seat = next;
    if (next.notes === 'shown') trusted = next.display;
    if (changed) parts.seated(next);
  };
  const leave = (why: 'display' | 'swap'): void => {
    if (seat === null) return;
    seat = null;
    parts.left(why);
  };

  /** At once: the notes must not stand before others for as long as displays take to settle. */
  const glance = (): void => {
    const { wall, speaker } = decide();
    if (seat !== null && speaker?.display.id === seat.display.id) sit(speaker);
    else leave('display');
    if (wall?.id !== wallId) parts.placeWall();
    wallId = wall?.id;
  };
  const look = (): void => {
    glance();
    const { speaker } = decide();
    if (speaker === null) trusted = null;
    else if (!given) sit(speaker);
    parts.settled();
  };

  return {
    begin() {
      given = false;
      wallId = decide().wall?.id;
      watch ??= windowed ? undefined : followScreen({ glance, look });
      look();
    },
    end() {
      watch?.stop();
      watch = undefined;
      seat = null;
      trusted = null;
    },
    now: () => seat,
    giveUp() {
      given = true;
      seat = null;
    },
    showNotes() {
      if (seat === null) return;
      const display = identityOf(seat.display);
      sit({ ...seat, notes: 'shown' });
      save({ ...settings(), present: { ...settings().present, display } });
    },
    swap() {
      const { wall, speaker } = decide();
      if (windowed || seat === null || wall === undefined || speaker === null) return;
      const { present } = settings();
      // Where the notes are asked for, they are asked for on the other display as well.
      const display = seat.notes === 'ask' ? present.display : identityOf(wall);
      leave('swap');
      trusted = null;
      wallId = speaker.display.id;
      // The hall's window goes where the settings say.
      save({
        ...settings(),
        display: identityOf(speaker.display),
        present: display === undefined ? present : { ...present, display },
      });
      look();
    },
  };
}
