/**
 * `node build/bootstrap.mjs audit`: known vulnerabilities in the packages that visitors run. The
 * bundler takes all of them in, so to npm they are tools like the others, and `--omit=dev` would
 * look at nothing: here the program's own imports say which they are.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagesIn, withDependencies, type Lock } from './audit/shipped';
import { verdictOn, type Answer } from './audit/verdict';
import { inRoot } from './lib/paths';
import { read } from './lib/run';
import { main, say } from './lib/task';

const FOLDERS = ['src-main', 'src-renderer', 'data'];
const isShipped = (file: string): boolean =>
  /\.(ts|svelte)$/.test(file) && !/\.test\.ts$|testing|tools/.test(file);

function shipped(): Set<string> {
  const sources = FOLDERS.flatMap((folder) =>
    readdirSync(inRoot(folder), { recursive: true, encoding: 'utf8' })
      .filter(isShipped)
      .map((file) => readFileSync(join(inRoot(folder), file), 'utf8')),
  );
  const lock = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')) as Lock;
  const imported = sources.flatMap(packagesIn).filter((name) => name !== 'electron');
  // Electron is a binary: what its package depends on only fetches it.
  return withDependencies(imported, lock).add('electron');
}

/** What the registry knows; a machine without a network is soon told so. */
function ask(): Answer {
  const { stdout } = read(['npm', 'audit', '--json', '--fetch-retries=0', '--fetch-timeout=20000']);
  try {
    return JSON.parse(stdout) as Answer;
  } catch {
    return { message: 'npm audit does not answer' };
  }
}

await main(async () => {
  const packages = shipped();
  const { fatal, told } = verdictOn(ask(), packages);
  for (const line of told) say(`Warning: ${line}`);
  for (const line of fatal) say(`Error: ${line}`);
  say(`${packages.size} packages are shipped, ${fatal.length} must not be.`);
  return fatal.length === 0 ? 0 : 1;
});
