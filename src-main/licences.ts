/** What is shipped, and on which terms: the list that the build left, and the runtime by its own word. */
import { app } from 'electron';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Licence } from './content/types';
import { runtimeLicences } from './runtime-licences';

/** Read from the disk at every call: hardly anybody ever asks. Rejects where the list is missing. */
export async function licences(): Promise<Licence[]> {
  const list = await readFile(join(app.getAppPath(), 'out', 'main', 'licences.json'), 'utf8');
  const folder = dirname(process.execPath);
  const own = ['LICENSE.electron.txt', 'LICENSE'].map((name) => join(folder, name));
  const file = own.find((name) => existsSync(name));
  const terms = file === undefined ? null : await readFile(file, 'utf8');
  const runtime = runtimeLicences(process.versions, terms, join(folder, 'LICENSES.chromium.html'));
  return [...runtime, ...(JSON.parse(list) as Licence[])];
}
