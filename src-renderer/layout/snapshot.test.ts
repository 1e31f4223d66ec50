/** The layouts of the real pack as numbers: a change of geometry shows up here before anyone sees it. */
import { expect, it } from 'vitest';
import { groupSeries } from '../model/delegates';
import { branches } from '../model/resolution';
import { content, pack } from '../testing/pack';
import { columnsLayout } from './columns';
import { hallLayout } from './hall';
import { hallLabels } from './hall-labels';
import { threadsLayout } from './threads';
import { treeColumns, treeLayout } from './tree';

const box = { width: 960, height: 600 };
const round = (value: number): number => Math.round(value * 10) / 10;
/** Every fortieth dot stands for its neighbours. */
const sample = (points: Float32Array): number[] =>
  [...points].filter((_, index) => index % 80 < 2).map(round);

it.each(pack.delegates.dimensions.map((dimension) => [dimension.id, dimension] as const))(
  'delegates by %s',
  (_, dimension) => {
    const counts = groupSeries(dimension, content).map(({ count }) => count);
    const hall = hallLayout(counts, box);
    const columns = columnsLayout(counts, box);
    expect({
      hall: { radius: round(hall.radius), points: sample(hall.points) },
      labels: hallLabels(hall, box.height).map(({ side, x, y }) => [side, round(x), round(y)]),
      columns: { radius: round(columns.radius), points: sample(columns.points) },
    }).toMatchSnapshot();
  },
);

it('people and bodies', () => {
  const { people, bodies } = pack.people;
  const { rows, size, threads } = threadsLayout(people.length, bodies.length, box);
  expect({
    rows: rows.map(round),
    size: round(size),
    threads: threads.map(round),
  }).toMatchSnapshot();
});

it('the resolution', () => {
  const inputs = branches(pack).map(({ id, groups }) => ({
    id,
    groups: groups.map(({ statements }) => statements.length),
  }));
  const placed = treeLayout(inputs, box, treeColumns(box.width));
  expect(
    placed.map(({ id, y, leaves }) => [
      id,
      round(y),
      leaves.map((leaf) => [leaf.x, leaf.y].map(round)),
    ]),
  ).toMatchSnapshot();
});
