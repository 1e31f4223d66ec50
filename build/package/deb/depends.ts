/** Which of Debian's packages the program needs: those of the libraries that it links. */
import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { SetupError } from '../../lib/task';
import { PACKAGES } from '../../system';

/** Every Linux has them; with the oldest version of the C library that Chromium is built for. */
const basic: Readonly<Record<string, string>> = {
  'libc.so.6': 'libc6 (>= 2.31)',
  'libdl.so.2': 'libc6 (>= 2.31)',
  'libm.so.6': 'libc6 (>= 2.31)',
  'libpthread.so.0': 'libc6 (>= 2.31)',
  'librt.so.1': 'libc6 (>= 2.31)',
  'ld-linux-x86-64.so.2': 'libc6 (>= 2.31)',
  'libgcc_s.so.1': 'libgcc-s1',
};

/** Since 2024 these go by another name, which is asked for first: others provide the old one, too. */
const renamed = new Set([
  'libasound2',
  'libatk1.0-0',
  'libatk-bridge2.0-0',
  'libatspi2.0-0',
  'libcups2',
  'libglib2.0-0',
  'libgtk-3-0',
]);

/** Libraries that a file names itself, by what the loader says when it looks for them. */
export function linkedBy(file: string, said: string): string[] {
  const named = [...said.matchAll(/file=(\S+) \[\d+\];\s+needed by (\S+) /g)];
  return named.filter((match) => match[2] === file).map((match) => match[1] ?? '');
}

/**
 * The packages of libraries, each once and in order; those that come along in `own` need none.
 * @throws SetupError for a library of no known package.
 */
export function packagesOf(libraries: readonly string[], own: ReadonlySet<string>): string[] {
  const packages = libraries
    .filter((library) => !own.has(library))
    .map((library) => {
      const name = basic[library] ?? PACKAGES[library];
      if (name === undefined)
        throw new SetupError(`Which package has ${library}? Add it in build/system.ts.`);
      return renamed.has(name) ? `${name}t64 | ${name}` : name;
    });
  return [...new Set(packages)].toSorted();
}

/** @param files programs and libraries that are installed together. */
export function dependsOf(files: readonly string[]): string[] {
  const libraries = files.flatMap((file) => {
    // The loader's own list says what comes by others, too: this tells who asks for what.
    const env = { ...process.env, LC_ALL: 'C', LD_DEBUG: 'files', LD_TRACE_LOADED_OBJECTS: '1' };
    const loader = '/lib64/ld-linux-x86-64.so.2';
    return linkedBy(file, spawnSync(loader, [file], { env, encoding: 'utf8' }).stderr);
  });
  return packagesOf(libraries, new Set(files.map((file) => basename(file))));
}
