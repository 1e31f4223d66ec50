/** What was found, by kind: the kind with the best hit first. */
import type { Kind } from './entry';
import type { Hit } from './finder';

export interface Group {
  kind: Kind;
  hits: Hit[];
}

/** @param hits best first. */
export function groupsOf(hits: readonly Hit[]): Group[] {
  const groups = new Map<Kind, Hit[]>();
  for (const hit of hits) groups.set(hit.entry.kind, [...(groups.get(hit.entry.kind) ?? []), hit]);
  return [...groups].map(([kind, of]) => ({ kind, hits: of }));
}
