/** Keeps the talk that is given, if one is: feeds it what the speaker does, and tells when it changes. */
import { isDeepStrictEqual } from 'node:util';
import type { Deck, StageState, WindowEvent } from '../contract';
import type { Journal } from '../journal';
import type { Director } from '../stage/director';
import type { Time } from '../time';
import { slotEnd } from './clock';
import { meaningOf, type KeyInput } from './keys';
import type { TalkFile } from './kept';
import { advance, elapse, nextChange, openTalk, withDrawings, type Talk } from './talk';
import type { Pointing, Role, Slot, SpeakerState, TalkCommand } from './types';
import { liveOf, shownOf, speakerOf } from './views';

/** Where the speaker stands: a display with the notes, where there is one beside the wall's. */
export interface Podium {
  /** Opens the speaker's window where there is a display for it. */
  begin(): void;
  end(): void;
  /** Is there no display for the speaker? */
  isAlone(): boolean;
  notes(): SpeakerState['notes'];
  /** Somebody has said that the notes may be shown on the display where they are asked for. */
  showNotes(): void;
  /** The wall's and the speaker's display change places. */
  swap(): void;
  /** Tells its windows what has changed: of the talk; of everything. */
  tell(): void;
  push(): Promise<void>;
  /** Shows in its windows where somebody points in the window `from`. */
  point(at: Pointing | null, from: Role): void;
}

export interface TalksParts {
  director: Director;
  podium: Podium;
  /** Called when windows must be told anew. */
  tell(): void;
  /** Called with where somebody points, to be shown in all windows but that one. */
  point(at: Pointing | null, from: Role): void;
  file: TalkFile;
  time: Time;
  journal: Journal;
}

export interface Talks {
  /** Goes on with the talk that was on when the program ended; false where there was none. */
  resume(): boolean;
  /** Gives the screen to the speaker and begins. @throws RangeError for a deck without a step. */
  begin(deck: Deck, step: number, slot: Slot): void;
  /** The deck that scenes are pinned into, while somebody walks among them for it. */
  pick(picking: StageState['picking']): void;
  /** Takes what a window of the talk tells; false where it is not the talk's business. */
  hear(event: WindowEvent, from: Role): boolean;
  /** Takes a key that any window got; true where the page must not have it. */
  key(input: KeyInput): boolean;
  /** The wall has drawn what it was told. */
  painted(scene: string): void;
  isOn(): boolean;
  /** The deck that is shown, with what is drawn on it; null while none is. */
  drawn(): Deck | null;
  /** The stage as the wall shows it, and as the live picture in the speaker's window does. */
  screen(): StageState;
  live(): StageState;
  speaker(): SpeakerState | null;
}

/** Is it meant for the picture that is touched? */
const isOfPicture = ({ do: what }: TalkCommand): boolean =>
  what === 'draw' || what === 'erase' || what === 'hero';

export function openTalks(parts: TalksParts): Talks {
  const { director, podium, tell, point, file, time, journal } = parts;
  let talk: Talk | null = null;
  let deck: Deck | null = null;
  let picking: StageState['picking'] = null;
  let typing = false;
  let painted: string | null = null;
  let timer: NodeJS.Timeout | undefined;

  const set = (next: Talk): void => {
    if (next.over) return void director.send({ type: 'release' });
    const changed = !isDeepStrictEqual(next, talk);
    talk = next;
    clearTimeout(timer);
    const at = nextChange(next);
    if (at !== null) timer = time.after(at - time.now() + 1, () => set(elapse(next, time.now())));
    if (!changed) return;
    // The hall does not wait for the disk.
    tell();
    if (deck !== null) file.keep(next, deck);
  };
  const command = (what: TalkCommand): void => {
    if (talk === null) return;
    if (what.do === 'overlay' && podium.isAlone()) return;
    if (what.do === 'swap') podium.swap();
    if (what.do === 'show-notes') podium.showNotes();
    if (what.do === 'language') director.send({ type: 'next-language' });
    director.send({ type: 'touched' });
    set(advance(talk, what, time.now()));
  };
  const finish = (): void => {
    if (talk !== null) {
      journal.write('info', 'talk-ended', { deck: talk.deck.id, step: talk.step + 1 });
      podium.end();
      file.forget();
    }
    clearTimeout(timer);
    talk = null;
    picking = null;
    typing = false;
  };
  director.follow(({ after }) => {
    if (after.owner !== 'presenter' && (talk !== null || picking !== null)) {
      finish();
      tell();
    }
  });

  const screen = (): StageState => {
    const stage = { ...director.view(), picking };
    if (talk === null) return { ...stage, talk: null };
    return { ...stage, trail: [], ...shownOf(talk, podium.isAlone(), time.now()) };
  };

  const open = (opened: Talk, from: Deck): void => {
    director.send({ type: 'present' });
    picking = null;
    painted = null;
    deck = from;
    talk = opened;
    file.keep(opened, from);
    podium.begin();
    tell();
  };

  return {
    resume() {
      const left = file.left();
      if (left === null) return false;
      open(left.talk, left.deck);
      journal.write('info', 'talk-resumed', { deck: left.deck.id, step: left.talk.step + 1 });
      return true;
    },
    begin(from, step, slot) {
      const now = time.now();
      open(openTalk(from, step, slotEnd(slot, new Date(), now)), from);
      journal.write('info', 'talk-began', { deck: from.id, step: step + 1 });
    },
    pick(next) {
      picking = next;
      tell();
    },
    hear(event, from) {
      if (talk === null) return false;
      switch (event.type) {
        case 'talk':
          // What is touched on a wall that is frozen is not what the speaker has before them.
          if (from !== 'screen' || talk.frozen === null || !isOfPicture(event.command))
            command(event.command);
          return true;
        case 'pointing':
          director.send({ type: 'touched' });
          // What the speaker tries out while the hall waits is not shown to it.
          if (talk.frozen === null || from === 'live') point(event.at, from);
          return true;
        case 'typing':
          typing = event.on;
          return true;
        case 'go':
        case 'change':
          if (from === 'live' || talk.frozen === null) command({ do: 'walk', scene: event.scene });
          return true;
        case 'back':
          command({ do: 'return' });
          return true;
        case 'home':
          return true;
        case 'language':
          director.send(event);
          return true;
        default:
          return false;
      }
    },
    key(input) {
      if (talk === null) return false;
      const { cover, overlay } = talk;
      // Overview and search are the speaker's window's: where there is none, no key is kept for them.
      const beside = podium.isAlone() ? { overlay: null, typing: false } : { overlay, typing };
      const meaning = meaningOf(input, { cover, ...beside });
      if (meaning === 'page') return false;
      if (meaning !== 'nothing') command(meaning);
      return true;
    },
    painted(scene) {
      const was = painted;
      painted = scene;
      if (talk !== null && was !== painted) tell();
    },
    isOn: () => talk !== null,
    drawn: () => (talk === null || deck === null ? null : withDrawings(deck, talk)),
    screen,
    live: () => {
      const stage = { ...director.view(), picking: null };
      return talk === null ? { ...stage, talk: null } : { ...stage, trail: [], ...liveOf(talk) };
    },
    speaker: () => {
      if (talk === null) return null;
      const ready = painted === screen().scene;
      return speakerOf(talk, { notes: podium.notes(), ready }, time.now());
    },
  };
}
