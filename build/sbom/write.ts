/** The bill of materials of the build that lies in `out`, as a file. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { programDate } from '../lib/built';
import { inRoot } from '../lib/paths';
import { read } from '../lib/run';
import { say, SetupError } from '../lib/task';
import { billOf, faultOfSchema } from './bom';
import type { RuntimeVersions } from './components';
import { listedIn } from './listed';
import { faultsOf, idleOf, type Locked } from './verdict';

export const BILL = 'dist/congress-kiosk.cdx.json';

const PARTS = ['main', 'preload', 'renderer'];

/**
 * Writes the bill.
 * @param electron the executable of the runtime that is shipped.
 * @throws SetupError when something is shipped without a listed and allowed licence: no bill then.
 */
export async function writeBill(electron: string): Promise<void> {
  const packages = [
    ...new Set(PARTS.flatMap((part) => json<string[]>(`out/packages/${part}.json`))),
  ];
  const { packages: lock } = json<{ packages: Record<string, Locked> }>('package-lock.json');
  const list = listedIn(inRoot('LICENSES'));
  const faults = faultsOf(packages, lock, list);
  for (const idle of idleOf(packages, lock, list))
    say(`Warning: ${idle} is listed in LICENSES, but not shipped`);
  if (faults.length > 0) throw new SetupError(faults.join('\n'));

  const { name, version } = json<{ name: string; version: string }>('package.json');
  const runtime = versionsOf(electron);
  const bill = billOf({ name, version, date: programDate(), packages, lock, list, runtime });
  const fault = await faultOfSchema(bill);
  if (fault !== null) throw new Error(`The document is not CycloneDX 1.6: ${fault}`);
  mkdirSync(dirname(inRoot(BILL)), { recursive: true });
  writeFileSync(inRoot(BILL), bill);
  say(`${BILL}: Electron ${runtime.electron} and ${packages.length} packages.`);
}

const json = <T>(file: string): T => JSON.parse(readFileSync(inRoot(file), 'utf8')) as T;

/** What the runtime says of itself; asked as a plain Node, it opens no window. */
function versionsOf(executable: string): RuntimeVersions {
  const ask = ['-p', 'JSON.stringify(process.versions)'];
  const { code, stdout } = read(['env', 'ELECTRON_RUN_AS_NODE=1', executable, ...ask]);
  if (code !== 0) throw new SetupError(`The runtime does not tell its versions: ${executable}`);
  return JSON.parse(stdout) as RuntimeVersions;
}
