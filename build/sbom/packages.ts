/** Which packages the bundler put into a part of the program, by their keys in package-lock.json. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const FOLDER = 'node_modules/';

/**
 * The package that a file belongs to, as `node_modules/a/node_modules/@b/c`; null for a file of ours
 * and for the helpers that the bundler writes itself.
 */
export function packageOf(file: string): string | null {
  const path = file.replaceAll('\\', '/');
  const inner = path.lastIndexOf(`/${FOLDER}`);
  if (inner < 0 || path.startsWith('\0')) return null;
  const from = inner + 1 + FOLDER.length;
  const [scope = '', name = ''] = path.slice(from).split(/[/?]/);
  return (
    path.slice(path.indexOf(`/${FOLDER}`) + 1, from) +
    (scope.startsWith('@') ? `${scope}/${name}` : scope)
  );
}

/** What a bundle tells of itself; less than the bundler's own types, so that tests can make one. */
export type Bundle = Record<
  string,
  | { type: 'chunk'; modules: Record<string, { renderedLength: number }> }
  | { type: 'asset'; originalFileNames: readonly string[] }
>;

/** Packages of which something is really in the bundle, fonts and pictures too; sorted. */
export function packagesIn(bundle: Bundle): string[] {
  const files = Object.values(bundle).flatMap((part) =>
    part.type === 'asset'
      ? part.originalFileNames
      : Object.keys(part.modules).filter((id) => (part.modules[id]?.renderedLength ?? 0) > 0),
  );
  return [...new Set(files.map(packageOf).filter((name) => name !== null))].toSorted();
}

/** Writes the packages of a part of the program into `FOLDER/PART.json` when it has been built. */
export function recordPackages(folder: string, part: string): Plugin {
  return {
    name: 'record-packages',
    apply: 'build',
    writeBundle(_options, bundle) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${part}.json`), JSON.stringify(packagesIn(bundle), null, 2));
    },
  };
}
