/** Finds or makes the Electron runtime. The order is that of DESIGN: the nearest to official first. */
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { inCache, inRoot } from '../lib/paths';
import { SetupError } from '../lib/task';
import { CARRIED_VERSION, makeCarriedRuntime } from './carried';
import { downloadOfficial, installedOfficial, officialVersion } from './official';

const EXECUTABLE: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

const RECIPE = ['carried.ts', 'default-app/main.js', 'default-app/package.json'];

/**
 * The path of the Electron executable; makes it when there is none yet.
 * @throws SetupError when there is none and none can be had.
 */
export async function resolveRuntime(): Promise<string> {
  return overridden() ?? installedOfficial() ?? (await downloadOfficial()) ?? (await carried());
}

function overridden(): string | undefined {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!folder) return undefined;
  const executable = resolve(folder, EXECUTABLE[process.platform] ?? 'electron');
  if (existsSync(executable)) return executable;
  throw new SetupError(`ELECTRON_OVERRIDE_DIST_PATH names a folder without Electron: ${folder}`);
}

async function carried(): Promise<string> {
  const target = inCache('electron', `${CARRIED_VERSION}-${recipe()}`);
  const executable = join(target, 'electron');
  if (existsSync(executable)) return executable;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetupError(
      `Electron ${officialVersion} could not be downloaded. With a network (or a mirror named in ` +
        'ELECTRON_MIRROR), run: npx install-electron',
    );
  }
  await whole(target, makeCarriedRuntime);
  return executable;
}

/** Names what the carried runtime is made of besides the package, so that a change makes it anew. */
function recipe(): string {
  const hash = createHash('sha256');
  for (const file of RECIPE) hash.update(readFileSync(inRoot('build', 'runtime', file)));
  return hash.digest('hex').slice(0, 8);
}

/** Fills a folder so that it is there either as a whole or not at all. */
async function whole(target: string, fill: (folder: string) => Promise<void>): Promise<void> {
  const parent = join(target, '..');
  mkdirSync(parent, { recursive: true });
  const draft = mkdtempSync(join(parent, 'draft-'));
  try {
    // mkdtemp keeps its folder private, but root prepares this for an ordinary user.
    chmodSync(draft, 0o755);
    await fill(draft);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Somebody else may have been quicker, with the same result.
    if (!existsSync(target)) throw error;
  }
}
