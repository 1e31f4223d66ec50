/** Packs as older programs wrote them, made of today's by taking out what was not there yet. */
import { unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawPack } from '../../../data/schema';
import type { PackJson } from '../read';
import { writePack } from '../testing';

/** Takes out of any pack what came after the first published schema; see steps/from-1. */
export function asOfSchema1(raw: RawPack): PackJson {
  const { playlist: _playlist, decks: _decks, ...files } = structuredClone(raw);
  const { languages: _languages, ...pack } = files.pack;
  for (const unit of files.units.units) {
    if (unit.kind === 'duration') unit.suffix = { vi: '', en: '' };
  }
  for (const dimension of files.delegates.dimensions) delete dimension.descending;
  for (const part of files.targets.targets.flatMap(({ parts }) => parts)) delete part.trial;
  const json = { ...files, pack: { ...pack, schema: 1 } };
  return { ...json, playlist: undefined, decks: undefined };
}

/** Writes such a pack into a new folder and returns the folder. */
export function writeOldPack(raw: RawPack): string {
  const dir = writePack(raw);
  for (const [name, json] of Object.entries(asOfSchema1(raw))) {
    const file = join(dir, `${name}.json`);
    if (json === undefined) unlinkSync(file);
    else writeFileSync(file, JSON.stringify(json));
  }
  return dir;
}
