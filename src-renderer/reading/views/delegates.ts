import type { Dimension } from '../../../src-main/contract';
import {
  dimensionOf,
  groupSeries,
  namedIn,
  pickedGroups,
  togglePick,
  type GroupSeries,
} from '../../model/delegates';
import { formatScene, type Scene } from '../../model/scene';
import { changeWay, figureRow, quotedIn } from '../figures';
import type { Part, Reading, Row } from '../reading';
import type { Teller } from '../teller';
import { readNotable } from './notable';
import { ownLanguage } from './own-language';

/** One of the separate distributions of the delegates, or the card of one whom the source names. */
export function readDelegates(scene: Scene, teller: Teller): Reading {
  const notable = teller.content.pack.delegates.notable.find(
    ({ id }) => id === scene.params['who'],
  );
  return notable ? readNotable(notable, scene, teller) : readDimension(scene, teller);
}

function readDimension(scene: Scene, teller: Teller): Reading {
  const { content, say, tell } = teller;
  const dimension = dimensionOf(content, scene.params['by']);
  const series = groupSeries(dimension, content);
  const picked = pickedGroups(series, scene.params['pick']);
  const rowsOf = (some: readonly GroupSeries[]): Row[] =>
    some.flatMap((one) => groupRows(one, scene, teller));
  return {
    eyebrow: `${say('delegates')} · ${tell(dimension.label)}`,
    title: tell(dimension.claim),
    parts: [
      { kind: 'text', text: tell(dimension.sentence) },
      // What somebody compares is told before all the groups.
      ...(picked.length > 0 ? [{ kind: 'rows' as const, rows: rowsOf(picked) }] : []),
      { kind: 'rows', rows: [...rowsOf(series), ...besideRows(dimension, scene, teller)] },
      { kind: 'text', text: say('dots-note') },
      ...(dimension.note ? [{ kind: 'text' as const, text: tell(dimension.note) }] : []),
      groupWays(series, picked, scene, teller),
      ...cardWays(dimension, scene, teller),
      dimensionWays(dimension, scene, teller),
    ],
    source: teller.source(dimension.source),
  };
}

/** A group's count, its share, and what it is made of. */
function groupRows({ group }: GroupSeries, scene: Scene, teller: Teller): Row[] {
  const { tell } = teller;
  const row = (id: string, label?: string): Row =>
    figureRow(id, scene, teller, label === undefined ? {} : { label });
  return [
    row(group.count, tell(group.label)),
    row(group.share),
    ...(group.parts ?? []).map((part) => row(part.count, `– ${tell(part.label)}`)),
  ];
}

/** What is known beside the groups: a mean, the named delegates, how many there were in all. */
function besideRows(dimension: Dimension, scene: Scene, teller: Teller): Row[] {
  const { claim, sentence, facts = [], groups } = dimension;
  const { present } = teller.content.pack.delegates;
  const told = [present, ...facts, ...groups.flatMap(({ count, share }) => [count, share])];
  const quoted = quotedIn([claim, sentence]).filter((id) => !told.includes(id));
  return [
    ...[...facts, ...quoted].map((id) => figureRow(id, scene, teller)),
    ...namedIn(dimension, teller.content).map(({ name, role, figure }) => ({
      ...figureRow(figure, scene, teller, { label: teller.tell(role) }),
      value: `${name}, ${teller.amount(figure)}`,
    })),
    figureRow(present, scene, teller),
  ];
}

/** A tap on a group pins it or lets it go; of two that are pinned a third takes the older's place. */
const groupWays = (
  series: readonly GroupSeries[],
  picked: readonly GroupSeries[],
  scene: Scene,
  { say, tell }: Teller,
): Part => ({
  kind: 'ways',
  label: say('choose-groups'),
  ways: series.map(({ group: { id, label } }) => ({
    ...changeWay(tell(label), scene, { pick: togglePick(picked, id) }),
    current: picked.some(({ group }) => group.id === id),
  })),
});

function cardWays(dimension: Dimension, scene: Scene, teller: Teller): Part[] {
  const ways = namedIn(dimension, teller.content).map(({ id, name }) => ({
    ...changeWay(name, scene, { who: id }),
    ...ownLanguage(teller),
  }));
  return ways.length > 0 ? [{ kind: 'ways', label: teller.say('named-delegates'), ways }] : [];
}

const dimensionWays = (chosen: Dimension, scene: Scene, { content, say, tell }: Teller): Part => ({
  kind: 'ways',
  label: say('choose-dimension'),
  ways: content.pack.delegates.dimensions.map(({ id, label }) => ({
    label: tell(label),
    scene: formatScene('delegates', { by: id, as: scene.params['as'] }),
    how: 'go',
    current: id === chosen.id,
  })),
});
