/**
 * The one door between the processes: every message that may pass it, and its type.
 *
 * Windows ask main for state and report what people do; main pushes state. State is
 * synchronised, never replayed events, so a window that comes back shows what it showed.
 */
export type * from '../data/schema';
import type { Language, Pack } from '../data/schema';

export type Mode = 'browse' | 'present' | 'lobby';

/** The address of everything that a screen can show, as text: `delegates?by=age&pick=31-40`. */
export type SceneAddress = string;

/** Who has the screen, what it shows, and until when. */
export interface StageState {
  mode: Mode;
  scene: SceneAddress;
  language: Language;
  /** Scenes that “back” returns to, oldest first. */
  trail: SceneAddress[];
  /** Seconds until the visit is reset; null while nobody is being warned. */
  resetIn: number | null;
}

/** What a window draws: the checked content and the stage. */
export interface KioskState {
  pack: Pack;
  /** Grows by one with every pack that replaced another. */
  packRevision: number;
  /** A sentence for the operator when the newest pack was refused and an older one is shown. */
  packWarning: string | null;
  stage: StageState;
}

/** What a window may tell main. */
export type WindowEvent =
  | { type: 'touched' }
  | { type: 'go'; scene: SceneAddress }
  /** The same place seen differently: “back” does not return to what it was before. */
  | { type: 'change'; scene: SceneAddress }
  | { type: 'back' }
  | { type: 'home' }
  | { type: 'language'; language: Language }
  | { type: 'painted'; scene: SceneAddress };

/** What the preload exposes to the page as `window.kiosk`. */
export interface KioskDoor {
  state(): Promise<KioskState>;
  send(event: WindowEvent): void;
  /** Calls `listener` with every new stage; returns the function that stops it. */
  onStage(listener: (stage: StageState) => void): () => void;
  /** Calls `listener` when other content is to be drawn; returns the function that stops it. */
  onState(listener: (state: KioskState) => void): () => void;
}
