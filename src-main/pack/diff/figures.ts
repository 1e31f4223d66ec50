/** Which figures changed, those included that follow from others. */
import type { Pack, RawPack, ResolvedFigure, Unit } from '../../../data/schema';
import type { PackChange } from '../../content/types';
import { figureFiles } from '../files';
import { describe, type BothNames } from './describe';
import { computedText, figureText } from './figure-text';
import { differences, type Difference } from './tree';
import { opaque } from './value-text';

/** The figures and units of a pack by id. */
interface Side {
  figures: ReadonlyMap<string, ResolvedFigure>;
  units: ReadonlyMap<string, Unit>;
}

/** Entries that together make the number that is shown. */
const numberKeys: ReadonlySet<unknown> = new Set([
  'comparator',
  'value',
  'low',
  'high',
  'decimals',
]);

/** Takes resolved packs. */
export function figureChanges(before: Pack, after: Pack, names: BothNames): PackChange[] {
  const [old, now] = [sideOf(before), sideOf(after)];
  const written = byFigure(before, after);
  const ids = new Set([...old.figures.keys(), ...now.figures.keys()]);
  return [...ids].flatMap((id) => {
    const own = written.get(id) ?? [];
    const [was, is] = [old.figures.get(id), now.figures.get(id)];
    if (was === undefined || is === undefined) return [wholeChange(was, is, old, now)];
    const values = valueChanges(was, is, old, now);
    const rest = own
      .filter(({ act }) => act !== 'removed')
      .filter(({ trail }) => values.length === 0 || !numberKeys.has(trail[3]?.key))
      .map((one) => (one.act === 'added' ? fileChange(is, own) : describe(one, 'figure', names)));
    return [...values, ...rest];
  });
}

function sideOf(pack: Pack): Side {
  return {
    figures: new Map(pack.figures.map((figure) => [figure.id, figure])),
    units: new Map(pack.units.units.map((unit) => [unit.id, unit])),
  };
}

/** What differs in the lists as they are written, by the figure's id. */
function byFigure(before: RawPack, after: RawPack): Map<string, Difference[]> {
  const found = new Map<string, Difference[]>();
  for (const file of figureFiles) {
    const [old, now] = [before[file].figures, after[file].figures];
    const trail = [
      { key: file, node: after[file] },
      { key: 'figures', node: now },
    ];
    for (const one of differences(old, now, trail, opaque)) {
      const id = String(one.trail[trail.length]?.key);
      found.set(id, [...(found.get(id) ?? []), one]);
    }
  }
  return found;
}

function wholeChange(
  was: ResolvedFigure | undefined,
  is: ResolvedFigure | undefined,
  old: Side,
  now: Side,
): PackChange {
  return {
    kind: 'figure',
    act: was === undefined ? 'added' : 'removed',
    subject: (is ?? was)?.label.vi ?? '',
    part: null,
    before: was === undefined ? null : figureText(was, old.units.get(was.unit)),
    after: is === undefined ? null : figureText(is, now.units.get(is.unit)),
  };
}

/** The number that is shown, and the one that its formula gives beside a printed one. */
function valueChanges(was: ResolvedFigure, is: ResolvedFigure, old: Side, now: Side): PackChange[] {
  const [oldUnit, unit] = [old.units.get(was.unit), now.units.get(is.unit)];
  // Other words for a unit are told once, as the unit's.
  const same = was.unit === is.unit ? unit : oldUnit;
  const both = [
    {
      part: is.status === 'computed' ? 'giá trị (do chương trình tính)' : 'giá trị',
      text: figureText,
    },
    ...(is.status === 'computed' || was.status === 'computed'
      ? []
      : [{ part: 'kết quả tính lại theo công thức', text: computedText }]),
  ];
  return both.flatMap(({ part, text }): PackChange[] => {
    if (text(was, same) === text(is, unit)) return [];
    const [before, after] = [text(was, oldUnit), text(is, unit)];
    return [{ kind: 'figure', act: 'changed', subject: was.label.vi, part, before, after }];
  });
}

/** A figure that went to another file is gone from one list and new in the other. */
function fileChange(figure: ResolvedFigure, written: readonly Difference[]): PackChange {
  const fileOfAct = (act: Difference['act']): string =>
    `${String(written.find((one) => one.act === act)?.trail[0]?.key)}.json`;
  const [before, after] = [fileOfAct('removed'), fileOfAct('added')];
  return { kind: 'figure', act: 'changed', subject: figure.label.vi, part: 'tệp', before, after };
}
