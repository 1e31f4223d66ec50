/** The program as a folder, made again only when what goes into it has changed. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../lib/built';
import { inRoot, OUT } from '../lib/paths';
import { say, SetupError } from '../lib/task';
import { DIST, UNPACKED } from './config';
import { make } from './make';

const STAMP = join(DIST, '.unpacked-inputs');

/** What goes into it besides `out`, which has a stamp of its own. */
const FOLDERS = ['LICENSES', 'data', 'build/package'];

/**
 * Builds and packs what is not up to date.
 * @param electron the executable of the runtime, see `resolveRuntime`.
 * @returns the folder, in `dist`.
 */
export async function ensureUnpacked(electron: string): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new SetupError('The package for Linux x64 is made on Linux x64.');
  await ensureBuilt();
  const inputs = inputsHash(electron);
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === inputs) return UNPACKED;
  say('Packing ...');
  rmSync(STAMP, { force: true });
  await make('folder', electron);
  writeFileSync(STAMP, inputs);
  return UNPACKED;
}

function inputsHash(electron: string): string {
  const hash = createHash('sha256')
    .update(electron)
    .update(readFileSync(join(OUT, '.inputs-hash')));
  for (const folder of FOLDERS) {
    const entries = readdirSync(inRoot(folder), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    for (const file of files.map(({ parentPath, name }) => join(parentPath, name)).toSorted()) {
      hash.update(`\0${file}\0`).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}
