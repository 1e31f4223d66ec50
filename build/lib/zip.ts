/** Goes through a zip archive, file by file. */
import { buffer } from 'node:stream/consumers';
import { openPromise } from 'yauzl';

export interface ZipEntry {
  name: string;
  /** Unix permission bits. */
  mode: number;
  read(): Promise<Buffer>;
}

/**
 * Lists the files of an archive and calls `use` with each, one after the other.
 * @throws when the file is no zip archive.
 */
export async function eachZipEntry(
  file: string,
  use: (entry: ZipEntry) => Promise<void>,
): Promise<void> {
  const zip = await openPromise(file);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue;
    await use({
      name: entry.fileName,
      mode: (entry.externalFileAttributes >>> 16) & 0o777,
      read: async () => buffer(await zip.openReadStreamPromise(entry)),
    });
  }
}
