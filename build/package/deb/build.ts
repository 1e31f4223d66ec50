/** The Debian package, made by Debian's own tool of the files that are to be installed. */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programDate } from '../../lib/built';
import { inRoot } from '../../lib/paths';
import { has, run } from '../../lib/run';
import { epochOf } from '../../lib/source-date';
import { say, SetupError } from '../../lib/task';
import { writeBill } from '../../sbom/write';
import { DIST, NAME } from '../config';
import { ensureUnpacked } from '../unpacked';
import { debianVersion } from './control';
import { layOut } from './tree';

/**
 * @param electron the executable of the runtime, see `resolveRuntime`.
 * @returns the file, in `dist`.
 * @throws SetupError where there is no dpkg-deb.
 */
export async function buildDeb(electron: string): Promise<string> {
  if (!has('dpkg-deb')) throw new SetupError('A .deb is made by dpkg-deb: run this on Debian.');
  const unpacked = await ensureUnpacked(electron);
  await writeBill(electron);
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as Version;
  const date = programDate() ?? new Date();
  const file = join(DIST, `${NAME}_${debianVersion(version)}_amd64.deb`);
  const root = mkdtempSync(join(tmpdir(), 'kiosk-deb-'));
  try {
    layOut(root, unpacked, { version, date });
    // Owned by root whoever builds it; zstd packs in a second what xz packs in a minute.
    const command = ['dpkg-deb', '--root-owner-group', '-Zzstd', '--build', root, file] as const;
    const env = { ...process.env, ...epochOf(date) };
    if ((await run(command, { env, stdio: ['ignore', 'ignore', 2] })) !== 0)
      throw new SetupError('dpkg-deb failed; it has said why.');
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  say(`${file}: ${(statSync(file).size / 1e6).toFixed(0)} MB`);
  return file;
}

interface Version {
  version: string;
}
