import { expect, it } from 'vitest';
import { pack } from '../testing/pack';
import {
  BRANCHES,
  branches,
  branchSize,
  isFirst,
  mapRows,
  printedCount,
  TARGETS,
} from './resolution';

const { resolution } = pack;
const all = branches(pack);

it('has every branch in published order', () => {
  expect(all.map(({ id }) => id)).toEqual([...BRANCHES]);
});

it('covers every statement of the resolution once', () => {
  const expected = [
    ...resolution.viewpoints,
    resolution.goal,
    ...resolution.programmes,
    ...resolution.breakthroughs,
    ...resolution.orientations,
    ...resolution.taskGroups.flatMap(({ tasks }) => tasks),
  ];
  const shown = all.flatMap(({ groups }) => groups.flatMap(({ statements }) => statements));
  expect(shown).toEqual(expected);
  expect(all.map(branchSize).reduce((a, b) => a + b, 0)).toBe(expected.length);
});

it('counts three viewpoints, six orientations and 22 tasks in five groups', () => {
  expect(Object.fromEntries(all.map((branch) => [branch.id, branchSize(branch)]))).toEqual({
    viewpoints: 3,
    goal: 1,
    programmes: 3,
    breakthroughs: 3,
    orientations: 6,
    tasks: 22,
  });
  const tasks = all.find(({ id }) => id === 'tasks');
  expect(tasks?.groups.map(({ id }) => id)).toEqual(resolution.taskGroups.map(({ id }) => id));
  expect(tasks?.groups.every(({ label }) => label !== undefined)).toBe(true);
});

it('puts programmes and breakthroughs first', () => {
  expect(BRANCHES.filter(isFirst)).toEqual(['programmes', 'breakthroughs']);
});

it('has the targets after the overall goal on its map', () => {
  const rows = mapRows(pack);
  expect(rows.map(({ id }) => id)).toEqual(['viewpoints', 'goal', TARGETS, ...BRANCHES.slice(2)]);
  for (const { groups, size } of rows) expect(groups.reduce((a, b) => a + b, 0)).toBe(size);
});

it('knows which counts a document prints', () => {
  expect(printedCount(pack, 'programmes')).toBe('resolution.programmes');
  expect(printedCount(pack, TARGETS)).toBe('resolution.targets');
  expect(printedCount(pack, 'viewpoints')).toBeUndefined();
});
