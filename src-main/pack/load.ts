/** From a folder to a pack that may be shown. */
import type { Pack, RawPack } from '../../data/schema';
import { checkPack, finish } from './check';
import type { Finding } from './finding';
import { readPack, type Disk, type PackJson } from './read';
import { resolve } from './resolve';

export type LoadResult =
  { ok: true; pack: Pack; raw: RawPack } | { ok: false; findings: Finding[] };

/** Reads, checks and resolves the pack in `dir`. Never throws. */
export async function loadPack(dir: string, disk?: Disk): Promise<LoadResult> {
  const read = await readPack(dir, disk);
  return read.ok
    ? acceptPack(read.json)
    : { ok: false, findings: read.findings.map((draft) => finish(draft)) };
}

/** Checks and resolves files that were read already. */
export function acceptPack(json: PackJson): LoadResult {
  const checked = checkPack(json);
  return checked.ok ? { ok: true, pack: resolve(checked.raw), raw: checked.raw } : checked;
}
