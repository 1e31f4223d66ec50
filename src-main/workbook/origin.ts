/** From which pack a workbook was made. */
import { createHash } from 'node:crypto';
import type { RawPack } from '../../data/schema';
import { fileNames } from '../pack/files';

export interface Origin {
  id: string;
  version: string;
  /** Of everything in the pack, whatever the order of the keys: SHA-256 in hex. */
  digest: string;
}

export function originOf(pack: RawPack): Origin {
  const digest = createHash('sha256');
  for (const name of fileNames) digest.update(`${name} ${JSON.stringify(sorted(pack[name]))}\n`);
  const { id, version } = pack.pack;
  return { id, version, digest: digest.digest('hex') };
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  // An entry that is undefined is none in JSON.
  const entries = Object.entries(value)
    .filter(([, child]) => child !== undefined)
    .map(([key, child]) => [key, sorted(child)] as const);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}
