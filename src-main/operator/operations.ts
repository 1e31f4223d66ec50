/** What the operator's screen can ask main for. Types only: they pass the door of the contract. */
import type { Deck, Language } from '../../data/schema';
import type {
  Licence,
  PackChecked,
  PackFile,
  PackShelf,
  PackSwitched,
  PackTried,
} from '../content/types';
import type { SceneAddress } from '../contract';
import type { Settings } from '../settings/schema';
import type { DeckEntry, Slot } from '../talk/types';

export type { Settings };

export interface Operation<Ask, Answer> {
  ask: Ask;
  answer: Answer;
}

/**
 * Every operation by name. The first two are for visitors, the next four for whoever stands at the door; all others are refused
 * outside of maintenance, and while the glass is wiped: the promise is then rejected, as it is for what is
 * asked in a wrong form.
 */
export interface Operations {
  /** For visitors: a sentence as a WAV file; null where it was hushed or another one was asked for meanwhile. */
  speak: Operation<{ text: string; language: Language }, Uint8Array | null>;
  /** For visitors: ends what `speak` is making. */
  hush: Operation<null, null>;

  door: Operation<null, DoorState>;
  /**
   * Opens the operator's screen where the PIN is right: the stage's owner is then `maintenance`; or the
   * speakers' desk where it is their code: then it is `presenter`.
   */
  unlock: Operation<{ pin: string }, Unlock>;
  /** Sets the first PIN while the door says `unset`, or another one in maintenance. */
  'set-pin': Operation<{ pin: string }, SetPin>;
  /** Puts the first PIN off: `setUp` of the kiosk's state is false until the next start. */
  postpone: Operation<null, null>;
  status: Operation<null, KioskStatus>;
  settings: Operation<null, { settings: Settings; problems: string[]; file: string }>;
  /**
   * Saves all of it, or nothing: then `problems` says why, a sentence in Vietnamese each. What is left
   * out becomes its default. Most of it applies at once; `restart` says that some of it waits for a restart.
   * `fields`: where each problem lies, as `idle.seconds`, in the same order.
   */
  'save-settings': Operation<
    { settings: unknown },
    { problems: string[]; restart: boolean; fields?: string[] }
  >;
  statistics: Operation<null, StatisticsSummary>;
  /** Writes the statistics as CSV and the incidents of the journal; tells where. */
  'export-statistics': Operation<null, SavedFile>;
  readiness: Operation<{ seen: SeenByOperator }, ReadinessReport>;
  /** The last report as PDF. */
  'export-readiness': Operation<null, SavedFile>;
  packs: Operation<null, PackShelf>;
  /** What may be content on media and in the kiosk's own folder, newest first. */
  'pack-files': Operation<null, PackFile[]>;
  /** Reads and checks one of them; where it is good it is the candidate, in place of any other. */
  'pack-check': Operation<{ file: string }, PackChecked>;
  /** Draws every scene of the candidate where nobody sees it; `onProgress` tells how far it is. */
  'pack-try': Operation<null, PackTried>;
  /** Shows the candidate from now on. Only one that was tried and had no fault. */
  'pack-switch': Operation<null, PackSwitched>;
  /** Forgets the candidate. */
  'pack-drop': Operation<null, null>;
  /** Shows a pack again that was shown before, by its key. */
  'pack-back': Operation<{ key: string }, PackSwitched>;
  /** Writes what is shown as a pack, or as a workbook for Excel or LibreOffice; tells where. */
  'export-pack': Operation<{ form: 'pack' | 'workbook' }, SavedFile>;
  /** Everything that is shipped with the program. */
  licences: Operation<null, Licence[]>;
  /** Locks the screen for a minute so that the glass can be wiped. */
  clean: Operation<null, null>;
  /** Gives the screen back to the lobby or the visitors. */
  resume: Operation<null, null>;
  /** Opens the speakers' desk. */
  present: Operation<null, null>;
  restart: Operation<null, null>;
  /** Ends the program: the system's own screen is next. */
  leave: Operation<null, null>;

  /** The pack's decks, then the speakers' own. From here on: also while a speaker has the screen. */
  decks: Operation<null, DeckEntry[]>;
  /** Puts a speaker's own deck in the place of the one with its id, or beside the others. */
  'save-deck': Operation<{ deck: Deck }, DeckSaved>;
  'delete-deck': Operation<{ deck: string }, null>;
  /** Writes a deck as a file; tells where. */
  'export-deck': Operation<{ deck: string }, SavedFile>;
  /** Decks that lie as files on a medium or in the kiosk's own folder, by name. */
  'deck-files': Operation<null, string[]>;
  'import-deck': Operation<{ file: string }, DeckSaved>;
  /** From now on the speaker walks among the scenes to pin some into the deck; null: back at the desk. */
  pick: Operation<{ deck: string | null }, null>;
  /** Puts the scene that is shown at the end of the deck that is picked for. */
  pin: Operation<{ scene: SceneAddress; title: string }, DeckSaved>;
  'start-talk': Operation<{ deck: string; step: number; slot: Slot }, null>;
  /** Keeps what is drawn in the talk: in the speaker's own deck, or in a copy of the content's. */
  'keep-drawings': Operation<null, DeckSaved>;
  /** Draws a deck for paper or as pictures; tells where. `onProgress` tells how far it is. */
  'print-deck': Operation<
    { deck: string; form: 'pdf' | 'png'; notes: boolean; language: Language },
    SavedFile
  >;
  /** A small picture of a scene as a data URL. */
  picture: Operation<{ scene: SceneAddress; language: Language }, string>;
  /** Ends the speakers' desk. */
  'leave-desk': Operation<null, null>;
}

/** `problem` in Vietnamese. */
export type DeckSaved = { ok: true; deck: DeckEntry } | { ok: false; problem: string };

export interface DoorState {
  /** `unset-closed`: no PIN is set, and the time to set one has passed; a restart opens it again. */
  pin: 'set' | 'unset' | 'unset-closed';
  /** Seconds until the next try is taken; 0 when one may try. */
  lockedFor: number;
}

/** `speaker`: it was not the PIN but the code that the operator allows speakers. */
export type Unlock = { ok: true; as: 'operator' | 'speaker' } | { ok: false; lockedFor: number };

/**
 * `form`: it must be 6 to 8 digits. `weak`: easy to guess (repeated or sequential digits, a pattern, a
 * date). `closed`: not now, see `DoorState`. `disk`: it could not be written.
 */
export type SetPin = { ok: true } | { ok: false; why: 'form' | 'weak' | 'closed' | 'disk' };

/** `file` is where it lies on the machine; `error` a sentence in Vietnamese. */
export type SavedFile = { ok: true; file: string } | { ok: false; error: string };

/** How the kiosk is. Sizes in bytes, times in seconds, dates as ISO 8601. */
export interface KioskStatus {
  version: string;
  built: string | null;
  electron: string;
  chrome: string;
  uptime: number;
  memory: { used: number; budget: number };
  disk: { free: number; total: number } | null;
  gpu: boolean;
  pack: { name: string; revision: number; builtIn: boolean; figures: number; people: number };
  packWarning: string | null;
  displays: DisplayStatus[];
  /** Of the last seven days, newest first, 50 at most. */
  incidents: Incident[];
  mode: 'browse' | 'lobby';
  /** Seconds since a visitor was last heard of; null: never since the start. */
  lastTouch: number | null;
}

export interface DisplayStatus {
  id: string;
  label: string;
  width: number;
  height: number;
  scale: number;
  rotation: number;
  touch: 'available' | 'unavailable' | 'unknown';
  used: boolean;
}

/** A line of the journal that is worth a person's attention. */
export interface Incident {
  at: string;
  level: 'warning' | 'error';
  event: string;
  /** A sentence in Vietnamese. */
  text: string;
}

export interface StatisticsSummary {
  enabled: boolean;
  days: number;
  visits: number;
  /** Visits by hour of the day, 0 to 23. */
  byHour: number[];
  /** By view, most seen first; seconds that people stayed there. */
  byView: { view: string; visits: number; seconds: number }[];
  /** Visits in which a language was used. */
  byLanguage: { language: string; visits: number }[];
  /** What was touched most, most first: the view, a slash, and what of it: `delegates/pick`, `home/to-targets`. */
  touched: { what: string; times: number }[];
}

/** What only a person can see or hear; null where nobody was asked. */
export interface SeenByOperator {
  touch: boolean | null;
  picture: boolean | null;
  sound: boolean | null;
}

export interface ReadinessReport {
  at: string;
  /** No check has failed. */
  passed: boolean;
  /** Machine, program and content, in Vietnamese. */
  about: { title: string; found: string }[];
  checks: ReadinessCheck[];
}

export interface ReadinessCheck {
  id: string;
  /** `attention` does not fail the report: somebody should look at it. */
  result: 'passed' | 'attention' | 'failed';
  /** In Vietnamese: what was checked, and what was found. */
  title: string;
  found: string;
}
