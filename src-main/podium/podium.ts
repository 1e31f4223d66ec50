/** The speaker's place during a talk: opened on a display of its own, and gone before others could see it. */
import { screen, type BrowserWindow, type Rectangle } from 'electron';
import { isDeepStrictEqual } from 'node:util';
import { channels } from '../channels';
import type { KioskState, WindowEvent } from '../contract';
import type { Journal } from '../journal';
import { identityOf, type SeenDisplay } from '../machine/placement';
import type { Settings } from '../settings/schema';
import type { Podium, Talks } from '../talk/talks';
import type { Guest, Guests } from '../windows/guests';
import type { Origin } from '../windows/origin';
import { followScreen, type ScreenWatch } from './screens';
import { seatsOf, type Seat, type Seats } from './seats';
import { openPodiumWindow, type PodiumRole, type PodiumWindow } from './window';

export interface PodiumParts {
  origin: Origin;
  preload: string;
  guests: Guests;
  /** On somebody's desktop, beside a window of the kiosk of a given size. */
  windowed: boolean;
  settings(): Settings;
  save(settings: Settings): void;
  talks(): Talks;
  /** What the kiosk's own window is told. */
  state(): Promise<KioskState>;
  operate(name: unknown, ask: unknown): Promise<unknown>;
  /** The hall's window; undefined before there is one. */
  wall(): BrowserWindow | undefined;
  /** Sends a message to the hall's window. */
  send(channel: string, message: unknown): void;
  /** Puts the hall's window where it belongs. */
  placeWall(): void;
  /** Somebody is there. */
  touched(): void;
  journal: Journal;
}

/** On somebody's desktop. */
const desktopSize = { width: 1600, height: 900 };

/** All that the speaker's page may ask for. */
const operations: readonly unknown[] = ['picture', 'decks'];

export function openPodium(parts: PodiumParts): Podium {
  const { guests, origin, preload, windowed, journal } = parts;
  let seat: Seat<SeenDisplay> | null = null;
  let seenWall: Rectangle | undefined;
  let window: PodiumWindow | undefined;
  let watch: ScreenWatch | undefined;
  /** Its pages were lost too often, or its window was closed: not again in this talk. */
  let lost = false;

  const decide = (): Seats<SeenDisplay> => {
    if (windowed) {
      const display = screen.getPrimaryDisplay();
      return { wall: display, speaker: { display, notes: 'shown' } };
    }
    const { display: wall, present } = parts.settings();
    const primary = screen.getPrimaryDisplay().id;
    const trusted = seat?.notes === 'shown' ? seat.display : null;
    return seatsOf(screen.getAllDisplays(), { wall, speaker: present.display, primary, trusted });
  };

  const guest = (role: PodiumRole): Guest => ({
    state: async () => ({ ...(await parts.state()), ...own(role) }),
    onEvent: (event: WindowEvent) => {
      if (!parts.talks().hear(event, role) && event.type === 'touched') parts.touched();
    },
    ...(role === 'speaker' && {
      operate: (name: unknown, ask: unknown) =>
        operations.includes(name)
          ? parts.operate(name, ask)
          : Promise.reject(new Error('not for the speaker')),
    }),
  });
  const own = (role: PodiumRole): Pick<KioskState, 'role' | 'setUp' | 'stage' | 'speaker'> => ({
    role,
    setUp: false,
    stage: parts.talks().live(),
    speaker: role === 'speaker' ? parts.talks().speaker() : null,
  });

  const open = ({ display, notes }: Seat<SeenDisplay>): void => {
    journal.write('info', 'podium-opened', { display: identityOf(display), notes });
    window = openPodiumWindow({
      ...{ origin, preload, guests, guest, journal },
      display: display.bounds,
      windowed: windowed ? desktopSize : undefined,
      wallSize: () => parts.wall()?.getContentSize() ?? [],
      // A page that comes back has no field that letters are typed into.
      onRevive: (role) => parts.talks().hear({ type: 'typing', on: false }, role),
      onLost: (why) => {
        lost = true;
        leave(why);
        tellAll();
      },
    });
  };
  const leave = (why: string): void => {
    seat = null;
    if (window === undefined) return;
    journal.write('info', 'podium-closed', { why });
    close();
  };
  const close = (): void => {
    window?.close();
    window = undefined;
    // The keys went with the window.
    parts.wall()?.focus();
  };

  /** At once: nobody but the speaker may see the notes for as long as a display takes to settle. */
  const glance = (): void => {
    const { wall, speaker } = decide();
    const moved = !isDeepStrictEqual(wall?.bounds, seenWall);
    seenWall = wall?.bounds;
    if (seat !== null && speaker?.display.id !== seat.display.id) {
      leave('display');
      tellAll();
    } else if (seat !== null && speaker !== null) sit(speaker);
    if (moved) parts.placeWall();
  };
  /** Once the displays have settled. */
  const look = (): void => {
    glance();
    const { speaker } = decide();
    if (speaker !== null && seat === null && !lost) sit(speaker);
    window?.lay();
    window?.focus();
  };
  const sit = (next: Seat<SeenDisplay>): void => {
    if (isDeepStrictEqual(next, seat)) return;
    seat = next;
    if (window === undefined) open(next);
    else window.place(next.display.bounds);
    tellAll();
  };
  const tell = (): void => {
    const { live, speaker } = parts.talks();
    for (const role of ['live', 'speaker'] as const) window?.send(role, channels.stage, live());
    window?.send('speaker', channels.speaker, speaker());
  };
  const tellAll = (): void => {
    parts.send(channels.stage, parts.talks().screen());
    tell();
  };

  return {
    begin() {
      lost = false;
      watch ??= windowed ? undefined : followScreen({ glance, look });
      seenWall = decide().wall?.bounds;
      look();
    },
    end() {
      watch?.stop();
      watch = undefined;
      seat = null;
      if (window !== undefined) close();
    },
    isAlone: () => seat === null,
    notes: () => seat?.notes ?? 'ask',
    showNotes() {
      if (seat === null) return;
      seat = { ...seat, notes: 'shown' };
      const settings = parts.settings();
      const present = { ...settings.present, display: identityOf(seat.display) };
      parts.save({ ...settings, present });
      tellAll();
    },
    swap() {
      const { wall, speaker } = decide();
      if (windowed || wall === undefined || speaker === null || seat === null) return;
      const settings = parts.settings();
      // Who has not said yet that the notes may be shown is asked on the other display as well.
      const present =
        seat.notes === 'ask'
          ? settings.present
          : { ...settings.present, display: identityOf(wall) };
      leave('swap');
      parts.save({ ...settings, display: identityOf(speaker.display), present });
      look();
    },
    tell,
    async push() {
      if (window === undefined) return;
      const state = await parts.state();
      for (const role of ['live', 'speaker'] as const)
        window?.send(role, channels.pushedState, { ...state, ...own(role) });
    },
    point(at, from) {
      if (from !== 'screen') parts.send(channels.pointing, at);
      if (from !== 'live') window?.send('live', channels.pointing, at);
    },
  };
}
