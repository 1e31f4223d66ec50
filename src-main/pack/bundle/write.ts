/** Writes a pack as one file. */
// Its module for Node declares `require` once more where the bundler has.
import { zipSync, type Zippable } from 'fflate/browser';
import { bundleFiles, type Bundle } from './bundle';

/** A regular file that everybody may read, as Unix writes it. */
const mode = 0o100644;
const unix = 3;

/** The bytes of a zip archive. The same content gives the same bytes, wherever and whenever. */
export function writeBundle(bundle: Bundle): Uint8Array {
  const files: Zippable = {};
  for (const file of bundleFiles) {
    const data = bundle.get(file);
    if (data !== undefined) files[file] = data;
  }
  // The first time that a zip archive can tell; in local time, which is what is written.
  const mtime = new Date(1980, 0, 1);
  return zipSync(files, { level: 9, mtime, os: unix, attrs: mode * 2 ** 16 });
}
