/** What dpkg itself is told: the folder DEBIAN of a package. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { dataVersion } from '../../../src-main/data-version';
import { conffiles, depends, maintainerScripts, recommends } from '../../os/linux/layout';
import { controlOf } from './control';
import { dependsOf } from './depends';
import { filesIn, isLinked } from './entries';

/** @param root of the package, with all that is to be installed. */
export function describe(root: string, { version }: { version: string }): void {
  const files = filesIn(root);
  const size = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const libraries = dependsOf(files.filter(isLinked));
  const say = (name: string, text: string, mode = 0o644): void =>
    writeFileSync(join(root, 'DEBIAN', name), text, { mode });
  mkdirSync(join(root, 'DEBIAN'));
  say('control', controlOf({ version, size, depends: [...depends, ...libraries], recommends }));
  say('conffiles', lines(conffiles));
  // For `dpkg --verify congress-kiosk`.
  say('md5sums', lines(files.map((file) => `${md5(file)}  ${relative(root, file)}`)));
  for (const script of maintainerScripts) {
    const text = readFileSync(script, 'utf8').replaceAll('@DATA_VERSION@', String(dataVersion));
    say(basename(script), text, 0o755);
  }
}

const lines = (list: readonly string[]): string => list.map((line) => `${line}\n`).join('');

const md5 = (file: string): string => createHash('md5').update(readFileSync(file)).digest('hex');
