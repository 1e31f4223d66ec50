/** The build, made again only when what goes into it has changed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inRoot, OUT, ROOT } from './paths';
import { run } from './run';
import { epochOf, sourceDate } from './source-date';
import { say, SetupError } from './task';
import { tool } from './tool';

const STAMP = join(OUT, '.inputs-hash');
const FOLDERS = ['src-main', 'src-renderer', 'data', 'LICENSES'];
const FILES = ['electron.config.ts', 'package.json', 'package-lock.json'];

/** The pack is read at run time: of `data` only the schema is built in. Tests are not. */
const isInput = (file: string): boolean =>
  !file.endsWith('.test.ts') && !(file.startsWith('data') && !file.endsWith('.ts'));

/**
 * Builds main, preload and renderer into `out`, when the sources are not those of the last build.
 * @throws SetupError when the build fails; the bundler has said why.
 */
export async function ensureBuilt(): Promise<void> {
  const date = programDate();
  const hash = inputsHash();
  // Git answers none but the owner: whoever is told no date takes the build as it is.
  const builtOf = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';
  if (date === null ? builtOf.startsWith(hash) : builtOf === stampOf(hash, date)) return;
  say('Building ...');
  const build = tool('electron-vite', 'build', '--config', 'electron.config.ts', '--logLevel=warn');
  const env = { ...process.env, ...epochOf(date) };
  if ((await run(build, { env, stdio: ['ignore', 2, 2] })) !== 0)
    throw new SetupError('The build failed.');
  mkdirSync(OUT, { recursive: true });
  writeFileSync(STAMP, stampOf(hash, date));
}

const stampOf = (hash: string, date: Date | null): string => `${hash} ${date?.toISOString() ?? ''}`;

/** The date that is built in, see `sourceDate`. */
export const programDate = (): Date | null => sourceDate([...FOLDERS, ...FILES]);

/** For those who write into `out` themselves: the next one who needs the build makes it anew. */
export function forgetBuild(): void {
  rmSync(STAMP, { force: true });
}

function inputsHash(): string {
  const hash = createHash('sha256');
  for (const file of [...FOLDERS.flatMap(filesIn), ...FILES].filter(isInput).toSorted()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(inRoot(file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(inRoot(folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((file) => relative(ROOT, join(file.parentPath, file.name)));
}
