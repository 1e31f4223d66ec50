/** What an approver must see of a new pack: every difference to the one before, in Vietnamese. */
import type { PackFileName, RawPack } from '../../../data/schema';
import type { PackChange } from '../../content/types';
import { resolve } from '../resolve';
import { describe } from './describe';
import { figureChanges } from './figures';
import { namesOf } from './names';
import { personChanges } from './people';
import { differences } from './tree';
import { opaque } from './value-text';

/** Figures and people are told first; what is left of each file comes under its kind. */
const kinds: Record<PackFileName, PackChange['kind']> = {
  congress: 'text',
  delegates: 'text',
  results: 'text',
  targets: 'text',
  resolution: 'text',
  people: 'text',
  decks: 'deck',
  playlist: 'playlist',
  pack: 'other',
  units: 'other',
  sources: 'other',
};

/**
 * Both packs passed the check. No difference goes untold, and equal packs have none; figures that the
 * program computes are told where another figure moves them.
 */
export function diffPacks(before: RawPack, after: RawPack): PackChange[] {
  const names = { before: namesOf(before), after: namesOf(after) };
  const files = Object.entries(kinds) as [PackFileName, PackChange['kind']][];
  return [
    ...figureChanges(resolve(before), resolve(after), names),
    ...personChanges(before, after, names),
    ...files.flatMap(([name, kind]) => {
      const now = rest(after, name);
      return differences(rest(before, name), now, [{ key: name, node: now }], opaque).map((one) =>
        describe(one, kind, names),
      );
    }),
  ];
}

/** A file without its figures and its people. */
function rest(pack: RawPack, name: PackFileName): Record<string, unknown> {
  const { figures: _figures, people: _people, ...others } = pack[name] as Record<string, unknown>;
  return others;
}
