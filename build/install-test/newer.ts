/** The program of tomorrow: the same package with a higher version, another form of data, another default. */
import { createPackage, extractAll } from '@electron/asar';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataVersion } from '../../src-main/data-version';
import { read } from '../lib/run';
import { SetupError } from '../lib/task';

export interface Newer {
  file: string;
  version: string;
}

const version = '9.0.0';

/** @param deb the package of today. */
export async function makeNewer(deb: string): Promise<Newer> {
  const file = join(tmpdir(), `congress-kiosk_${version}_amd64.deb`);
  const root = mkdtempSync(join(tmpdir(), 'kiosk-newer-'));
  try {
    const tree = join(root, 'tree');
    must(['dpkg-deb', '-R', deb, tree]);
    edit(join(tree, 'DEBIAN/control'), /^Version: .*$/m, `Version: ${version}`);
    edit(join(tree, 'DEBIAN/preinst'), /^knows=.*$/m, `knows=${dataVersion + 1}`);
    edit(join(tree, 'etc/congress-kiosk/kiosk.conf'), /^# Arguments/m, '# (9.0) Arguments');
    const archive = join(tree, 'usr/lib/congress-kiosk/resources/app.asar');
    const app = join(root, 'app');
    extractAll(archive, app);
    edit(join(app, 'package.json'), /"version": *"[^"]*"/, `"version": "${version}"`);
    const main = join(app, 'out/main/index.js');
    for (const [from, to] of form) edit(main, from, to);
    await createPackage(app, archive);
    must(['dpkg-deb', '--root-owner-group', '-Znone', '--build', tree, join(root, 'deb')]);
    cpSync(join(root, 'deb'), file);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  return { file, version };
}

/** The bundler has put the number where it is used: see src-main/data-version.ts. */
const form: readonly (readonly [RegExp, string])[] = [
  [/mark\.version > \d+/, `mark.version > ${dataVersion + 1}`],
  [/version === \d+ && before\.program/, `version === ${dataVersion + 1} && before.program`],
  [/version: \d+,(\s+program\b)/, `version: ${dataVersion + 1},$1`],
];

function edit(file: string, from: RegExp, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!from.test(text)) throw new SetupError(`${String(from)} is not in ${file}.`);
  writeFileSync(file, text.replace(from, to));
}

function must(command: readonly [string, ...string[]]): void {
  if (read(command).code !== 0) throw new SetupError(`This failed: ${command.join(' ')}`);
}
