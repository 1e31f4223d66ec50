/** Tells whether the files of a pack folder are still the same. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileNames, fileOf } from './files';

const contentFiles = fileNames.map(fileOf);

/** What is in the place of a file that is not there. */
export const absent = 'ENOENT';

/**
 * Size and times of every file of a pack, or of those named, in their order; an error's code in their place. Not the
 * inode: inside an asar archive it is a new one at every look. A renamed file has a new ctime.
 */
export async function marksOf(
  dir: string,
  files: readonly string[] = contentFiles,
): Promise<string[]> {
  return Promise.all(
    files.map((file) =>
      stat(join(dir, file)).then(
        ({ size, mtimeMs, ctimeMs }) => `${size}:${mtimeMs}:${ctimeMs}`,
        (error: NodeJS.ErrnoException) => error.code ?? String(error),
      ),
    ),
  );
}
