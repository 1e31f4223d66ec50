/** Which pack is shown: the newest good one. A bad one never reaches the screen, only a warning does. */
import type { Pack, RawPack } from '../../data/schema';
import { sentence, type Finding } from './finding';
import type { LoadResult } from './load';

/** Where a pack comes from. */
export interface Origin {
  /** Of an installed pack or of the built-in one; null for a folder that somebody named, and the last good copy. */
  key: string | null;
  /** Null for the last good copy. */
  dir: string | null;
}

/** A pack as it was found there, good or not. */
export interface Found {
  origin: Origin;
  result: LoadResult;
}

export interface Kept {
  pack: Pack;
  raw: RawPack;
  origin: Origin;
  /** Grows by one with every pack that replaced another. */
  revision: number;
  warning: string | null;
}

/** The first good one of those that were found, the wanted one first; null where there is none. */
export function first(found: readonly Found[], revision = 0): Kept | null {
  const [wanted] = found;
  for (const { origin, result } of found) {
    if (!result.ok) continue;
    const { pack, raw } = result;
    const warning = wanted?.result.ok === false ? warningOf(wanted.result.findings, pack) : null;
    return { pack, raw, origin, revision, warning };
  }
  return null;
}

/** What is shown after the folder was read again. */
export function next(kept: Kept, { origin, result }: Found): Kept {
  if (!result.ok) return { ...kept, warning: warningOf(result.findings, kept.pack) };
  const { pack, raw } = result;
  return { pack, raw, origin, revision: kept.revision + 1, warning: null };
}

/** One sentence for the operator, with the first fault; the journal has them all. */
export function warningOf(findings: readonly Finding[], shown: Pack): string {
  const [finding] = findings;
  const what = finding === undefined ? '' : ` ${sentence(finding, 'vi')}`;
  return `Nội dung mới có ${findings.length} lỗi nên không được dùng; đang hiện bản ${shown.pack.version}.${what}`;
}
