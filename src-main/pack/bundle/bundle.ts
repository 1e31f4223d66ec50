/** A pack as bytes, wherever they come from: one file, a folder, a workbook. */
import { fileNames, fileOf } from '../files';

/** The bytes of each file by its name: those of the content, then `checksums.json` and `signature.json` where they are. */
export type Bundle = ReadonlyMap<string, Uint8Array>;

export const contentFiles: readonly string[] = fileNames.map(fileOf);
export const checksumsFile = 'checksums.json';
export const signatureFile = 'signature.json';

/** All that a pack may hold, in the order in which it is written. */
export const bundleFiles: readonly string[] = [...contentFiles, checksumsFile, signatureFile];
