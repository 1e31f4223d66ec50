/** Where the content lies that the program brings with it. */
import { app } from 'electron';
import { join } from 'node:path';

/**
 * A folder of plain files, installed beside the archive of the program: whoever opens a file inside of
 * an archive gets a copy of it in the temporary folder, at every look.
 */
export const builtInPack = (): string =>
  join(app.isPackaged ? process.resourcesPath : app.getAppPath(), 'data');
