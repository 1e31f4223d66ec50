/** From a folder to a pack that may be shown. */
import type { Pack, RawPack } from '../../data/schema';
import { checkPack, finish } from './check';
import type { Finding } from './finding';
import { migrate } from './migrate/migrate';
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
  const passed = seal.holds(read.digest);
  const result = acceptPack(read.json, passed);
  if (result.ok && !passed) seal.set(read.digest);
  return result;
}

/** Migrates, checks and resolves files that were read already. @param passed the check knows them. */
export function acceptPack(json: PackJson, passed = false): LoadResult {
  const migrated = migrate(json);
  if (!migrated.ok)
    return { ok: false, findings: migrated.findings.map((one) => finish(one, json)) };
  const checked = passed ? asChecked(migrated.json) : checkPack(migrated.json);
  return checked.ok ? { ok: true, pack: resolve(checked.raw), raw: checked.raw } : checked;
}

const asChecked = (json: PackJson): { ok: true; raw: RawPack } => ({
  ok: true,
  raw: json as RawPack,
});
