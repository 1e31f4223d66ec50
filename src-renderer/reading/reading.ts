/**
 * What a scene says, in order, with nothing drawn: it is read as text and aloud, enlarged without end,
 * walked by a switch, searched, and taken away as a code. Whatever can be read or touched in a scene is in
 * its reading.
 */
import type { Language, SceneAddress } from '../../src-main/contract';

/** A way on from a scene; `change`: the same place seen differently, which “back” forgets. */
export interface Way {
  label: string;
  scene: SceneAddress;
  how: 'go' | 'change';
  /** It is what is shown now. */
  current?: boolean;
  /** Where the label is in another language than the reading: a name or a post. */
  lang?: Language;
}

/** A line of a table: a figure, a person, a day. */
export interface Row {
  label: string;
  value?: string;
  /** What must be known beside it: that it is computed, what was not said. */
  note?: string;
  /** Where label and value are in another language than the reading: a name, a post. The note never is. */
  lang?: Language;
  way?: Way;
}

export type Part =
  | { kind: 'heading' | 'text'; text: string; lang?: Language }
  | { kind: 'rows'; rows: Row[] }
  /** Of these one chooses: groups, tabs, neighbours, doors. */
  | { kind: 'ways'; label: string; ways: Way[] };

export interface Reading {
  eyebrow: string;
  /** The claim of the scene. */
  title: string;
  /** Where the title is in another language than the reading: a person's name. */
  lang?: Language;
  parts: Part[];
  /** Document and section; empty where the scene states nothing. */
  source: string;
}
