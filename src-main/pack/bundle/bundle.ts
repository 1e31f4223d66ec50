/** A pack as bytes, wherever they come from: one file, a folder, a workbook. */

/** The bytes of each file by its name: those of the content, then `checksums.json` and `signature.json` where they are. */
export type Bundle = ReadonlyMap<string, Uint8Array>;
