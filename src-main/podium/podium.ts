/** The speaker's place during a talk: a window with the notes, where there is a seat for it. */
import type { BrowserWindow } from 'electron';
import { channels } from '../channels';
import type { KioskState } from '../contract';
import type { Journal } from '../journal';
import { limiter } from '../limit';
import { identityOf, type SeenDisplay } from '../machine/placement';
import { isOfStage, type StageEvent } from '../stage/stage';
import type { Podium, Talks } from '../talk/talks';
import type { Overlay } from '../talk/types';
import type { Guest, Guests } from '../windows/guests';
import type { Origin } from '../windows/origin';
import { keepSeat, type SeatParts } from './seat';
import type { Seat } from './seats';
import { openPodiumWindow, type PodiumRole, type PodiumWindow } from './window';

export interface PodiumParts extends Pick<
  SeatParts,
  'windowed' | 'settings' | 'save' | 'placeWall'
> {
  origin: Origin;
  preload: string;
  guests: Guests;
  talks(): Talks;
  /** What the kiosk's own window is told. */
  state(): Promise<KioskState>;
  operate(name: unknown, ask: unknown): Promise<unknown>;
  /** The hall's window; undefined before there is one. */
  wall(): BrowserWindow | undefined;
  /** Sends a message to the hall's window. */
  send(channel: string, message: unknown): void;
  /** Tells the stage what people do. */
  onStage(event: StageEvent): void;
  journal: Journal;
}

/** A loose cable must not fill the journal. */
const lines = { max: 20, windowMs: 60 * 60_000 };
/** All that the speaker's page may ask for. */
const operations: readonly unknown[] = ['picture', 'keep-drawings'];
const roles = ['live', 'speaker'] as const;

export function openPodium(parts: PodiumParts): Podium {
  const { guests, origin, preload, windowed, journal, talks } = parts;
  const mayTell = limiter(lines.max, lines.windowMs);
  let window: PodiumWindow | undefined;
  let overlay: Overlay = null;

  const tell = (): void => {
    const speaker = talks().speaker();
    for (const role of roles) window?.send(role, channels.stage, talks().live());
    window?.send('speaker', channels.speaker, speaker);
    const before = overlay;
    overlay = speaker?.overlay ?? null;
    // Keys move about in it. The live picture, which it hides, would keep them to itself.
    if (overlay !== null && overlay !== before) window?.focusSpeaker();
  };
  const tellAll = (): void => {
    parts.send(channels.stage, talks().screen());
    tell();
  };

  const own = (role: PodiumRole): Pick<KioskState, 'role' | 'setUp' | 'stage' | 'speaker'> => ({
    role,
    setUp: false,
    stage: talks().live(),
    speaker: role === 'speaker' ? talks().speaker() : null,
  });
  const guest = (role: PodiumRole): Guest => ({
    state: async () => ({ ...(await parts.state()), ...own(role) }),
    onEvent: (event) => {
      if (!talks().hear(event, role) && isOfStage(event)) parts.onStage(event);
    },
    ...(role === 'speaker' && { operate }),
  });
  const operate = async (name: unknown, ask: unknown): Promise<unknown> => {
    if (!operations.includes(name)) throw new Error('refused');
    return parts.operate(name, ask);
  };

  const open = ({ display, notes }: Seat<SeenDisplay>): void => {
    if (mayTell()) {
      journal.write('info', 'podium-opened', { display: identityOf(display), notes });
    }
    window = openPodiumWindow({
      ...{ origin, preload, guests, guest, journal, windowed },
      display: display.bounds,
      wall: parts.wall,
      // A page that comes back has no field that letters are typed into.
      onRevive: (role) => talks().hear({ type: 'typing', on: false }, role),
      onLost: (why) => {
        seat.giveUp();
        leave(why);
      },
    });
  };
  const close = (): void => {
    window?.close();
    window = undefined;
    // The keys went with the window.
    parts.wall()?.focus();
  };
  const leave = (why: string): void => {
    if (mayTell()) journal.write('info', 'podium-closed', { why });
    close();
    tellAll();
  };

  const seat = keepSeat({
    ...parts,
    seated: (next) => {
      if (window === undefined) open(next);
      else window.place(next.display.bounds);
      tellAll();
    },
    left: leave,
    settled: () => {
      window?.lay();
      window?.focus();
    },
  });

  return {
    begin: seat.begin,
    end() {
      seat.end();
      if (window !== undefined) close();
    },
    isAlone: () => seat.now() === null,
    notes: () => seat.now()?.notes ?? 'ask',
    showNotes: seat.showNotes,
    swap: seat.swap,
    tell,
    async push() {
      if (window === undefined) return;
      const state = await parts.state();
      for (const role of roles)
        window?.send(role, channels.pushedState, { ...state, ...own(role) });
    },
    point(at, from) {
      // What the speaker tries out while the hall waits is not shown to it.
      const waits = talks().speaker()?.frozen !== null;
      if (from !== 'screen') parts.send(channels.pointing, waits ? null : at);
      if (from !== 'live') window?.send('live', channels.pointing, at);
    },
  };
}
