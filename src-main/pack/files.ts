/** Which files make a pack, and how large they may be. */
import { packFiles, type PackFileName } from '../../data/schema';

export const fileNames = Object.keys(packFiles) as PackFileName[];

/** The files that hold figures, in the order in which figures are listed. */
export const figureFiles = [
  'congress',
  'delegates',
  'results',
  'targets',
  'resolution',
  'people',
] as const;

/** Bytes. The congress needs a third of a megabyte; the limits only keep rubbish from being parsed. */
export const limits = { file: 4 * 1024 * 1024, pack: 16 * 1024 * 1024 };

/** `results` → `results.json`. */
export function fileOf(name: PackFileName): string {
  return `${name}.json`;
}
