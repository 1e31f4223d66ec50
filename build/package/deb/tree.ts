/** Lays out the files of the package as they will lie on the machine. */
import { chmodSync, cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { layout, type Placed } from '../../os/linux/layout';
import { NAME } from '../config';
import { describe } from './describe';
import { writeDocuments } from './documents';
import { dateAll, openToAll } from './entries';
import { COMMAND, DOCUMENTS, PROGRAM } from './places';

export interface Release {
  version: string;
  /** The date of every file. */
  date: Date;
}

/**
 * @param root an empty folder, becomes the root of the package.
 * @param unpacked the program, see `ensureUnpacked`.
 */
export function layOut(root: string, unpacked: string, release: Release): void {
  cpSync(unpacked, join(root, PROGRAM), { recursive: true });
  mkdirSync(join(root, dirname(COMMAND)));
  symlinkSync(relative(dirname(COMMAND), `${PROGRAM}/${NAME}`), join(root, COMMAND));
  writeDocuments(root, release);
  openToAll(root);
  // Of the guides all are there.
  for (const placed of layout) if (!placed.to.startsWith(DOCUMENTS)) put(placed, root);
  describe(root, release);
  dateAll(root, release.date);
}

function put({ from, to, mode }: Placed, root: string): void {
  const target = join(root, to);
  mkdirSync(dirname(target), { recursive: true });
  cpSync(from, target);
  chmodSync(target, mode);
}
