/**
 * Packs of other sizes. A whole multiple of the built-in pack's delegates leaves every formula and
 * every printed share true, so that it passes the same check: 399 × 5 = 1.995 and × 25 = 9.975.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure, RawPack } from '../../data/schema';
import { checkPack } from '../../src-main/pack/check';
import { fileNames, fileOf } from '../../src-main/pack/files';
import type { PackJson } from '../../src-main/pack/read';
import { inRoot } from '../lib/paths';

/** Writes the built-in pack into `dir` with `times` as many delegates; returns their number. */
export function writePack(dir: string, times: number): number {
  const json = Object.fromEntries(
    fileNames.map((name) => [name, JSON.parse(readFileSync(inRoot('data', fileOf(name)), 'utf8'))]),
  ) as PackJson;
  const pack = json as RawPack;
  for (const figure of [...pack.congress.figures, ...pack.delegates.figures]) {
    if (figure.unit === 'delegate') multiply(figure, times);
  }
  const result = checkPack(json);
  if (!result.ok) throw new Error(`a pack × ${times}: ${JSON.stringify(result.findings[0])}`);
  mkdirSync(dir, { recursive: true });
  for (const name of fileNames) writeFileSync(join(dir, fileOf(name)), JSON.stringify(pack[name]));
  const present = pack.congress.figures.find(({ id }) => id === pack.delegates.present);
  return present?.value ?? Number.NaN;
}

function multiply(figure: Figure, times: number): void {
  if (figure.value === undefined) return;
  const value = figure.value * times;
  figure.value = value;
  const printed = new Intl.NumberFormat('vi-VN').format(value);
  if (figure.published) figure.published = figure.published.replace(/\d[\d.]*/, printed);
}
