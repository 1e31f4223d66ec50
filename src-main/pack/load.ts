/** From a folder to a pack that may be shown. */
import type { Pack, RawPack } from '../../data/schema';
import { checkPack, finish } from './check';
import type { Finding } from './finding';
import { readPack, type Disk, type PackJson, type ReadResult } from './read';
import { resolve } from './resolve';
import { noSeal, type Seal } from './seal';

export type LoadResult =
  { ok: true; pack: Pack; raw: RawPack } | { ok: false; findings: Finding[] };

/** Reads, checks and resolves the pack in `dir`; content that `seal` knows is not checked again. Never throws. */
export async function loadPack(dir: string, seal = noSeal, disk?: Disk): Promise<LoadResult> {
  return judge(await readPack(dir, disk), seal);
}

/** Checks and resolves what was read from a folder. */
export function judge(read: ReadResult, seal: Seal): LoadResult {
  if (!read.ok) return { ok: false, findings: read.findings.map((draft) => finish(draft)) };
  if (seal.holds(read.digest)) {
    const raw = read.json as RawPack;
    return { ok: true, pack: resolve(raw), raw };
  }
  const result = acceptPack(read.json);
  if (result.ok) seal.set(read.digest);
  return result;
}

/** Checks and resolves files that were read already. */
export function acceptPack(json: PackJson): LoadResult {
  const checked = checkPack(json);
  return checked.ok ? { ok: true, pack: resolve(checked.raw), raw: checked.raw } : checked;
}
