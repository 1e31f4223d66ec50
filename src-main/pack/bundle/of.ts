/** From content to the bytes of a pack. */
import type { RawPack } from '../../../data/schema';
import { fileNames, fileOf } from '../files';
import { checksumsFile, contentFiles, type Bundle } from './bundle';
import { checksumsOf } from './checksums';

/** The pack of `raw` with its checksums, unsigned. */
export function bundleOf(raw: RawPack): Bundle {
  const encoder = new TextEncoder();
  return withChecksums(
    new Map(
      fileNames.map((name) => [
        fileOf(name),
        encoder.encode(`${JSON.stringify(raw[name], null, 2)}\n`),
      ]),
    ),
  );
}

/** The content of `files` with fresh checksums; a signature of old ones is left out. */
export function withChecksums(files: Bundle): Bundle {
  const content = contentFiles.flatMap((file) => {
    const data = files.get(file);
    return data === undefined ? [] : [[file, data] as const];
  });
  return new Map([...content, [checksumsFile, checksumsOf(files)]]);
}
