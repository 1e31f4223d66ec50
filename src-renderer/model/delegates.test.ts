import { describe, expect, it } from 'vitest';
import { content, pack } from '../testing/pack';
import { dimensionOf, groupSeries, pickedGroups, togglePick, type GroupSeries } from './delegates';

const { dimensions } = pack.delegates;
const series = groupSeries(dimensionOf(content, 'age'), content);
const ids = (groups: readonly GroupSeries[]): string[] => groups.map(({ group }) => group.id);
const [first = '', second = '', third = ''] = ids(series);

describe('the groups', () => {
  it('stand in published order and have whole counts', () => {
    for (const dimension of dimensions) {
      const groups = groupSeries(dimension, content);
      expect(ids(groups)).toEqual(dimension.groups.map(({ id }) => id));
      expect(groups.map(({ index }) => index)).toEqual(groups.map((_, index) => index));
      expect(groups.every(({ count }) => Number.isInteger(count) && count > 0)).toBe(true);
    }
  });

  it('add up to everybody present, in every dimension that is a partition', () => {
    const present = content.figure(pack.delegates.present).value;
    for (const dimension of dimensions) {
      const sum = groupSeries(dimension, content).reduce((total, { count }) => total + count, 0);
      expect(sum, dimension.id).toBe(present);
    }
  });
});

it('falls back to the first dimension', () => {
  expect(dimensionOf(content, 'gender').id).toBe('gender');
  expect(dimensionOf(content, undefined)).toBe(dimensions[0]);
  expect(dimensionOf(content, 'height')).toBe(dimensions[0]);
});

describe('picked groups', () => {
  it('come in the order in which they were picked', () => {
    expect(ids(pickedGroups(series, `${third},${first}`))).toEqual([third, first]);
  });

  it('are none, one or two', () => {
    expect(pickedGroups(series, undefined)).toEqual([]);
    expect(pickedGroups(series, '')).toEqual([]);
    expect(ids(pickedGroups(series, second))).toEqual([second]);
    expect(ids(pickedGroups(series, `${first},${second},${third}`))).toEqual([first, second]);
  });

  it('forget what this dimension does not have, and what is picked twice', () => {
    expect(ids(pickedGroups(series, `women,${first}`))).toEqual([first]);
    expect(ids(pickedGroups(series, `${first},${first}`))).toEqual([first]);
    expect(ids(pickedGroups(series, `${first},${first},${second}`))).toEqual([first, second]);
  });
});

describe('a tap on a group', () => {
  const tap = (pick: string | undefined, id: string): string | undefined =>
    togglePick(pickedGroups(series, pick), id);

  it('pins the first and compares the second', () => {
    expect(tap(undefined, first)).toBe(first);
    expect(tap(first, second)).toBe(`${first},${second}`);
  });

  it('lets go of a picked one', () => {
    expect(tap(first, first)).toBeUndefined();
    expect(tap(`${first},${second}`, first)).toBe(second);
    expect(tap(`${first},${second}`, second)).toBe(first);
  });

  it('replaces the older of two', () => {
    expect(tap(`${first},${second}`, third)).toBe(`${second},${third}`);
  });
});
