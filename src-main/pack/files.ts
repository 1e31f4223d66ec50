/** Which files make a pack, and how large they may be. */
import { packFiles, type PackFileName } from '../../data/schema';

export const fileNames = Object.keys(packFiles) as PackFileName[];

/** The parsed JSON of each file, of any shape yet. */
export type PackJson = Record<PackFileName, unknown>;

/** The files that hold figures, in the order in which figures are listed. */
export const figureFiles = [
  'congress',
  'delegates',
  'results',
  'targets',
  'resolution',
  'people',
] as const;

/**
 * The congress needs a third of a megabyte, 3,200 values in a file, 9 levels and 400 characters; the
 * limits only keep rubbish from being parsed, and its faults from filling the memory.
 */
export const limits = {
  /** Bytes. */
  file: 4 * 1024 * 1024,
  /** Bytes of all files together. */
  pack: 16 * 1024 * 1024,
  /** Objects and lists inside each other. */
  depth: 40,
  /** Values in a file. */
  values: 20_000,
  /** Characters of a text. */
  text: 2000,
};

/** `results` → `results.json`. */
export function fileOf(name: PackFileName): string {
  return `${name}.json`;
}
