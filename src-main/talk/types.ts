/** What presenting is made of, as it passes the door of the contract. Types only. */
import type { Deck, Localized } from '../../data/schema';
import type { SceneAddress } from '../contract';

/**
 * What a window is for. `screen`: the kiosk's own, which the hall sees during a talk; `live`: the same
 * picture inside the speaker's window, to be touched; `speaker`: what is around it, with the notes.
 */
export type Role = 'screen' | 'live' | 'speaker';

export type Cover = 'black' | 'white' | 'emblem';
export type Tool = 'hand' | 'laser' | 'spotlight' | 'magnifier' | 'pen' | 'eraser';
/** By its place in a palette of the renderer. */
export type InkColour = 0 | 1 | 2;

/** Shares of the picture's width and height, 0 to 1. */
export interface Point {
  x: number;
  y: number;
}

export interface Stroke {
  id: string;
  colour: InkColour;
  points: Point[];
}

/** What a finger points at while it is down; a stroke is told again with every point until it is drawn. */
export type Pointing = ({ tool: 'laser' | 'spotlight' | 'magnifier' } & Point) | { stroke: Stroke };

/** One step of a deck that is shown, items and their steps counted through. */
export interface TalkStep {
  /** Of its item and its place in it: `age.1`. */
  id: string;
  title: Localized;
  scene: SceneAddress;
  notes: string;
  /** Planned for it, in seconds. */
  seconds: number;
  /** Place of its item in the deck, and its own in the item, from 0; how many steps the item has. */
  item: number;
  part: number;
  parts: number;
}

/** Times in milliseconds, as they were when it was sent; the page counts on from there. */
export interface TalkClock {
  /** Does it run? It starts with the first step forward, and can be held for a question. */
  runs: boolean;
  spoken: number;
  /** Until the slot ends, below zero after it; null without a slot. */
  left: number | null;
}

/** What the hall may see. Nothing in it comes from the notes. */
export interface TalkShown {
  cover: Cover | null;
  /** The figure that fills the wall. */
  hero: string | null;
  /** What is drawn on this scene, oldest first. */
  ink: Stroke[];
  tool: Tool;
  colour: InkColour;
  /** Place of the step, from 0, and how many there are. */
  step: number;
  steps: number;
  /** The clock, where the hall is to see it. */
  clock: TalkClock | null;
  /** There is no display for the speaker: what they need is at hand on this one, without notes. */
  alone: boolean;
  /** The clock of a speaker who is alone, for their keys. */
  speakerClock: TalkClock | null;
  /** Esc ends the talk when it comes again; digits typed of a step to jump to. For a speaker who is alone. */
  ending: boolean;
  typed: string;
}

/** What only the speaker's window is told. */
export interface SpeakerState {
  deck: Pick<Deck, 'id' | 'title'>;
  steps: TalkStep[];
  step: number;
  /** What the live picture shows; it is not the step's where a chart was touched or a scene visited. */
  scene: SceneAddress;
  /** Is that another scene than the step's? */
  away: boolean;
  /** The hall sees this instead of the live picture. */
  frozen: { step: number; scene: SceneAddress } | null;
  cover: Cover | null;
  hero: string | null;
  tool: Tool;
  colour: InkColour;
  /** Is anything drawn on the live picture? */
  drawn: boolean;
  /** On any picture of the talk? Then it can be kept at the end. */
  drawings: boolean;
  clock: TalkClock;
  /** How far the talk is ahead of its plan (below zero: behind), in milliseconds; null before it begins. */
  pace: number | null;
  hallClock: boolean;
  /** Steps that Backspace can return to. */
  trail: number;
  typed: string;
  ending: boolean;
  overlay: Overlay;
  /** `ask`: the display is not known as a speaker's yet, so the notes wait until somebody says so. */
  notes: 'shown' | 'ask';
  /** Letters of the notes, against the ordinary size: 0.8 to 2. */
  notesSize: number;
  /** Has the hall's page drawn what it is to show? */
  ready: boolean;
}

export type Overlay = 'overview' | 'search' | null;

/** What a speaker does, by key, clicker or touch. */
export type TalkCommand =
  | {
      do:
        | 'next'
        | 'previous'
        | 'first'
        | 'last'
        /** To where one jumped from. */
        | 'return'
        /** Freezes what the hall sees; frozen already, shows it what the speaker sees. */
        | 'freeze'
        /** Lets go of what was frozen without showing the live picture: the speaker goes back to it. */
        | 'drop'
        | 'undo'
        | 'wipe'
        | 'escape'
        /** F5 of a clicker: whatever keeps the talk from being seen is taken away. */
        | 'resume'
        | 'hold'
        | 'hall-clock'
        | 'enter'
        | 'swap'
        | 'show-notes'
        /** The next language, for everybody. */
        | 'language'
        | 'end';
    }
  | { do: 'jump'; step: number }
  /** A scene outside the deck. */
  | { do: 'visit'; scene: SceneAddress }
  /** A touched chart: the step stays. */
  | { do: 'walk'; scene: SceneAddress }
  /** The same cover once more takes it away. */
  | { do: 'cover'; cover: Cover }
  | { do: 'tool'; tool: Tool }
  | { do: 'colour'; colour: InkColour }
  | { do: 'draw'; stroke: Stroke }
  /** All that an eraser met in one go: one step back undoes it. */
  | { do: 'erase'; strokes: string[] }
  | { do: 'hero'; figure: string | null }
  | { do: 'digit'; digit: string }
  | { do: 'overlay'; overlay: Overlay }
  | { do: 'notes-size'; by: 1 | -1 };

/** A deck of the pack or of a speaker. */
export interface DeckEntry extends Deck {
  /** Made at this kiosk: it can be changed. */
  own: boolean;
}

/** When a talk is to end: after so many minutes, or at a time of the day, 24 hours; null: no clock counts down. */
export type Slot = { minutes: number } | { until: string } | null;

/** How far a deck is drawn for paper or pictures. */
export interface ExportProgress {
  done: number;
  of: number;
}
