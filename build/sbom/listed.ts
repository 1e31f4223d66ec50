/** The list in LICENSES/README.md: what is shipped, and on which terms. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Licence } from '../../src-main/content/types';

export interface Listed {
  /** What people call it: a font's own name, a package's. */
  name: string;
  /** The npm package that it comes from. */
  package: string;
  version: string;
  /** SPDX, such as `MIT`. */
  licence: string;
  /** The file with the text, in the same folder. */
  file: string;
}

/** `package`, its version, [licence](text); in between, what is for people. */
const ROW = /`([^`]+)`[ |]+(\d[\w.-]*)[^[]*\[([^\]]+)\]\(([^)]+\.txt)\)/;

/** Every row of the tables that names a package, a version and a licence. */
export function rowsIn(markdown: string): Listed[] {
  return markdown.split('\n').flatMap((line) => {
    const [, name, version, licence, file] = ROW.exec(line) ?? [];
    if (!name || !version || !licence || !file) return [];
    const called = line.split('|')[1]?.trim().replaceAll('`', '') ?? name;
    return [{ name: called, package: name, version, licence, file }];
  });
}

/** @param folder LICENSES, by its path: this also runs inside the bundler's config, which moves files. */
export const listedIn = (folder: string): Listed[] =>
  rowsIn(readFileSync(join(folder, 'README.md'), 'utf8'));

/** The list as the operator sees it, with every text. */
export const licencesIn = (folder: string): Licence[] =>
  listedIn(folder).map(({ name, version, licence, file }) => {
    return { name, version, licence, text: readFileSync(join(folder, file), 'utf8') };
  });
