/** What the package brings to read, in /usr/share/doc. */
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inRoot } from '../../lib/paths';
import { MAINTAINER } from './control';
import { DOCUMENTS, PROGRAM } from './places';
import type { Release } from './tree';

/** Made by `npm run sbom`; goes along where it has been made. */
const BILL = 'dist/congress-kiosk.cdx.json';

/** @param root of the package. */
export function writeDocuments(root: string, { version, date }: Release): void {
  const folder = join(root, DOCUMENTS);
  mkdirSync(folder, { recursive: true });
  const guides = readdirSync(inRoot('docs')).filter((name) => name.endsWith('.md'));
  for (const guide of guides) cpSync(inRoot('docs', guide), join(folder, guide));
  if (existsSync(inRoot(BILL))) cpSync(inRoot(BILL), join(folder, 'congress-kiosk.cdx.json'));
  writeFileSync(join(folder, 'copyright'), copyright);
  writeFileSync(join(folder, 'changelog.gz'), gzipSync(changelogOf(version, date), { level: 9 }));
}

const copyright = `The program and its content: congress-kiosk.
What it is made of, and on which terms: ${PROGRAM}/LICENSES
Electron and Chromium: ${PROGRAM}/LICENSE.electron.txt, ${PROGRAM}/LICENSES.chromium.html
`;

function changelogOf(version: string, date: Date): string {
  const when = date.toUTCString().replace('GMT', '+0000');
  return `congress-kiosk (${version}) stable; urgency=medium

  * See the release notes beside this file.

 -- ${MAINTAINER}  ${when}
`;
}
