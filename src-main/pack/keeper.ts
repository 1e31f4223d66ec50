/** Which pack is shown: the newest good one. A bad one never reaches the screen, only a warning does. */
import type { Pack } from '../../data/schema';
import { sentence, type Finding } from './finding';
import type { LoadResult } from './load';

export interface Kept {
  pack: Pack;
  /** Grows by one with every pack that replaced another. */
  revision: number;
  warning: string | null;
}

/** The first pack to be shown: the wanted one, else the last good one, else the built-in one. */
export function first(wanted: LoadResult, fallbacks: readonly LoadResult[]): Kept | null {
  if (wanted.ok) return { pack: wanted.pack, revision: 0, warning: null };
  const fallback = fallbacks.find((result) => result.ok);
  if (fallback?.ok !== true) return null;
  return { pack: fallback.pack, revision: 0, warning: warningOf(wanted.findings, fallback.pack) };
}

/** What is shown after the folder was read again. */
export function next(kept: Kept, result: LoadResult): Kept {
  if (!result.ok) return { ...kept, warning: warningOf(result.findings, kept.pack) };
  return { pack: result.pack, revision: kept.revision + 1, warning: null };
}

/** One sentence for the operator, with the first fault; the journal has them all. */
export function warningOf(findings: readonly Finding[], shown: Pack): string {
  const [finding] = findings;
  const what = finding === undefined ? '' : ` ${sentence(finding, 'vi')}`;
  return `Nội dung mới có ${findings.length} lỗi nên không được dùng; đang hiện bản ${shown.pack.version}.${what}`;
}
