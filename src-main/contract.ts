/**
 * The one door between the processes: every message that may pass it, and its type.
 *
 * Windows ask main for state and report what people do; main pushes state. State is
 * synchronised, never replayed events, so a window that comes back shows what it showed.
 */
export type * from '../data/schema';
import type { Language, Pack, PlaylistItem } from '../data/schema';
import type { Operations } from './operator/operations';
import type {
  ExportProgress,
  Pointing,
  Role,
  SpeakerState,
  TalkCommand,
  TalkShown,
} from './talk/types';

export type * from './content/types';
export type * from './operator/operations';
export type * from './talk/types';

/** The content without what only speakers may read. */
export type ShownPack = Omit<Pack, 'decks'>;

/** What the screen is for when nobody is there. */
export type Mode = 'browse' | 'lobby';

/** Who has the screen: always exactly one. */
export type Owner = 'lobby' | 'visitor' | 'presenter' | 'maintenance';

/** The ground that scenes are drawn on: warm paper or deep indigo. */
export type Ground = 'day' | 'evening';

/** The address of everything that a screen can show, as text: `delegates?by=age&pick=31-40`. */
export type SceneAddress = string;

/** What a visitor has asked for to see, hear and reach better; gone with the visitor. */
export interface Aids {
  /** Of text, in percent of what the panel starts with. */
  size: 100 | 125 | 150 | 200;
  /** Scenes are told, as text, instead of drawn. */
  reading: boolean;
  contrast: boolean;
  /** Nothing moves. */
  still: boolean;
  /** All that is to be touched is within the reach of somebody who sits. */
  low: boolean;
  /** What stands at the right for most hands stands at the left. */
  left: boolean;
  /** Loudness of speech. */
  volume: 1 | 2 | 3 | 4;
}

/** The screen as a thing: its diagonal in inches, its lower edge above the floor in mm. */
export interface Panel {
  inches: number;
  bottom: number;
}

/** Who has the screen, what it shows, and until when. */
export interface StageState {
  mode: Mode;
  owner: Owner;
  scene: SceneAddress;
  language: Language;
  aids: Aids;
  /** Scenes that “back” returns to, oldest first. */
  trail: SceneAddress[];
  ground: Ground;
  /** Where the playlist is; null while somebody has the screen or it is dark. */
  lobby: LobbyState | null;
  /** Outside the opening hours, with nobody there: the screen is dark. */
  asleep: boolean;
  /** Seconds until the visit is reset; null while nobody is being warned. */
  resetIn: number | null;
  /** Seconds for which the screen is locked to be wiped; null when it is not. */
  cleaning: number | null;
  /** What the hall is shown of a talk; null while there is none. */
  talk: TalkShown | null;
  /** A speaker walks among the scenes to pin some: the deck that they go into. */
  picking: { deck: string; title: string; pinned: number } | null;
}

/** Along a line of things: through a deck, or through what can be touched. `return`: back to where one was. */
export type Step = 'next' | 'previous' | 'first' | 'last' | 'return';

/** The lobby's present item. */
export interface LobbyState {
  /** Place in the playlist that is played, from 0. */
  item: number;
  /** The scene stands; the ghost hand reaches for a control; it has touched it. */
  phase: 'show' | 'reach' | 'touch';
  /** Items of this playlist played so far, from 0: what stands still is shifted by it. */
  played: number;
}

/** What reading aloud needs to know: the languages that main has a voice for, and how loud it may be. */
export interface SpeechState {
  voices: Language[];
  /** The loudest, in percent. */
  volume: number;
}

/** What a window draws: the checked content and the stage. */
export interface KioskState {
  /** What this window is for; it never changes. */
  role: Role;
  pack: ShownPack;
  /** Grows by one with every pack that replaced another. */
  packRevision: number;
  /** A sentence for the operator when the newest pack was refused and an older one is shown. */
  packWarning: string | null;
  /** What the lobby plays: the pack's playlist without what the operator leaves out. */
  playlist: PlaylistItem[];
  panel: Panel;
  /** Null where nothing is to be read aloud. */
  speech: SpeechState | null;
  /** What keys of clickers, keypads and switches mean, by `KeyboardEvent.code`. */
  stepKeys: Readonly<Record<string, Step>>;
  /** Where a copy of the content can be read with a network; null where there is none. */
  publicAddress: string | null;
  /** What a dark screen shows. */
  sleepShows: 'black' | 'clock';
  /** No PIN is set yet, and this is the time to set one: the page asks for it before all else. */
  setUp: boolean;
  stage: StageState;
  /** For the speaker's window alone, while there is a talk. */
  speaker: SpeakerState | null;
}

/** What a window may tell main. */
export type WindowEvent =
  | { type: 'touched' }
  /** A scene is being read aloud to a visitor. */
  | { type: 'listening' }
  | { type: 'go'; scene: SceneAddress }
  /** The same place seen differently: “back” does not return to what it was before. */
  | { type: 'change'; scene: SceneAddress }
  | { type: 'back' }
  | { type: 'home' }
  | { type: 'language'; language: Language }
  /** All of them, as they are wanted from now on. */
  /** Null: those that a visit starts with. */
  | { type: 'aids'; aids: Aids | null }
  | { type: 'talk'; command: TalkCommand }
  /** Where a finger points; null when it is lifted. */
  | { type: 'pointing'; at: Pointing | null }
  /** The speaker's window: where its live picture belongs, in CSS pixels; null: it is to be hidden. */
  | { type: 'hole'; at: { x: number; y: number; width: number; height: number } | null }
  /** Letters are being typed: keys are no commands meanwhile. */
  | { type: 'typing'; on: boolean }
  | { type: 'painted'; scene: SceneAddress }
  /** Answers main's beat once the frame after it is drawn. */
  | { type: 'alive'; beat: number }
  /** A finger was down when the visit was over, and had been for long. */
  | { type: 'stuck' }
  /** An error that nothing in the page caught. */
  | { type: 'failed'; error: string };

/** What the preload exposes to the page as `window.kiosk`. */
export interface KioskDoor {
  state(): Promise<KioskState>;
  send(event: WindowEvent): void;
  /** Asks main for an operation; refused where the operator's screen is needed and not open. */
  operate<K extends keyof Operations>(
    name: K,
    ask: Operations[K]['ask'],
  ): Promise<Operations[K]['answer']>;
  /** Calls `listener` with every new stage; returns the function that stops it. */
  onStage(listener: (stage: StageState) => void): () => void;
  /** Calls `listener` when other content is to be drawn; returns the function that stops it. */
  onState(listener: (state: KioskState) => void): () => void;
  /** Calls `listener` with every change of what the speaker's window knows. */
  onSpeaker(listener: (speaker: SpeakerState | null) => void): () => void;
  /** Calls `listener` with where somebody points in another window of the talk. */
  onPointing(listener: (at: Pointing | null) => void): () => void;
  /** Calls `listener` while a deck is drawn for export. */
  onProgress(listener: (progress: ExportProgress) => void): () => void;
  /** Calls `listener` with every beat to be answered by `alive`; returns the function that stops it. */
  onBeat(listener: (beat: number) => void): () => void;
}
