/** Content packs as the operator's screen knows them. Types only: they pass the door of the contract. */

/** Who stands for a pack: the name of the key that signed it, or nobody. */
export type Voucher = { state: 'signed'; by: string } | { state: 'unsigned' };

export interface PackEntry {
  /** Names the pack on this machine; `built-in` for the one that came with the program. */
  key: string;
  name: string;
  version: string;
  /** ISO 8601, the pack's own. */
  date: string;
  voucher: Voucher | { state: 'built-in' };
  current: boolean;
  /** Seconds until it counts as good; null when it does, or is not shown. */
  probation: number | null;
  /** Why it was taken back, in Vietnamese; null where it never was. */
  takenBack: string | null;
}

export interface PackShelf {
  /** The current one first, then the previous ones, the newest first, the built-in one last. */
  packs: PackEntry[];
  /** The folder that the command line or a setting names: while there is one, packs are not switched here. */
  folder: string | null;
  candidate: Candidate | null;
  /** Do the settings allow packs that nobody signed? */
  unsigned: boolean;
}

/** Something on a medium or in the kiosk's own folder that may be content. */
export interface PackFile {
  /** What it is called in the list; no two are called the same. */
  file: string;
  kind: 'pack' | 'folder' | 'workbook';
  /** Bytes; null for a folder. */
  size: number | null;
  /** ISO 8601. */
  changed: string;
}

/** One fault of a pack, in Vietnamese. */
export interface PackProblem {
  /** The file with the place in it, or the sheet and the cell. */
  place: string;
  sentence: string;
  /** What would be right there; null where the sentence says it all. */
  example: string | null;
}

/** One difference to what is shown now, in Vietnamese. */
export interface PackChange {
  kind: 'figure' | 'person' | 'text' | 'deck' | 'playlist' | 'other';
  act: 'added' | 'removed' | 'changed';
  /** What it is about: the label of the figure, the name of the person. */
  subject: string;
  /** What of it: “giá trị”, “chức vụ”; null where it is added or removed as a whole. */
  part: string | null;
  before: string | null;
  after: string | null;
}

/** A pack that was checked and may be tried. */
export interface Candidate {
  name: string;
  version: string;
  date: string;
  voucher: Voucher;
  /** The older schema that it was written in; null where it is of today's. */
  migratedFrom: number | null;
  changes: PackChange[];
  /** Has every scene of it been drawn without a fault? */
  tried: boolean;
}

/** `problems` are the first hundred of `count`. */
export type PackChecked =
  { ok: true; candidate: Candidate } | { ok: false; problems: PackProblem[]; count: number };

export type PackTried =
  | { ok: true; drawn: number }
  | { ok: false; drawn: number; faults: { scene: string; language: string; fault: string }[] };

/** `problem` in Vietnamese. */
export type PackSwitched = { ok: true } | { ok: false; problem: string };

/** Something that is shipped with the program, and on what terms. */
export interface Licence {
  name: string;
  version: string;
  /** SPDX, such as `MIT`. */
  licence: string;
  /** The whole text. */
  text: string;
}
