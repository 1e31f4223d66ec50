/** What holds for the reading of every scene. */
import { describe, expect, it } from 'vitest';
import { BRANCHES } from '../../model/resolution';
import { PARTS } from '../../scenes/congress/parts';
import { VIEWS } from '../../model/scene';
import { CHAPTERS } from '../../scenes/results/chapters';
import { faultsOf } from '../../testing/addresses';
import { pack } from '../../testing/pack';
import { readAt, scenesIn, textsIn, waysIn } from '../../testing/readings';

const { targets } = pack.targets;
const { bodies, people } = pack.people;

const { dimensions, notable } = pack.delegates;
const { areas } = pack.results;

const addresses = [
  'home',
  'delegates',
  ...dimensions.flatMap(({ id, groups }) => [
    `delegates?by=${id}`,
    `delegates?by=${id}&pick=${groups[0]?.id}`,
  ]),
  ...notable.map(({ id, dimension }) => `delegates?by=${dimension}&who=${id}`),
  'results',
  ...areas.flatMap(({ id, themes }) =>
    themes.map((theme) => `results?area=${id}&theme=${theme.id}`),
  ),
  ...CHAPTERS.map((part) => `results?part=${part}`),
  'targets',
  'targets?order=far',
  ...targets.map(({ id }) => `targets?open=${id}`),
  ...targets.flatMap(({ id, parts }) =>
    parts.filter(({ trial }) => trial).map(({ figure }) => `targets?open=${id}&try=${figure}`),
  ),
  'resolution',
  ...BRANCHES.map((at) => `resolution?at=${at}`),
  'people',
  'people?order=name',
  'people?order=kind',
  'people?kind=commune&order=kind',
  ...bodies.map(({ id }) => `people?body=${id}`),
  ...people.map(({ id }) => `people?who=${id}`),
  'congress',
  ...PARTS.map((part) => `congress?part=${part}`),
];

describe.each(pack.pack.languages)('in %s', (language) => {
  it.each(addresses)('%s is told, with nothing empty, twice or left open', (address) => {
    const reading = readAt(address, language);
    for (const text of textsIn(reading)) {
      expect(text).toBe(text.trim());
      expect(text).not.toBe('');
      expect(text).not.toMatch(/[{}]|NaN|undefined|·\s*$|^\s*·/);
    }
    const parts = reading.parts.map((part) => JSON.stringify(part));
    expect(parts.filter((part, index) => part === parts[index - 1])).toEqual([]);
    for (const part of reading.parts) {
      if (part.kind === 'rows') expect(part.rows).not.toEqual([]);
      if (part.kind === 'ways') expect(part.ways).not.toEqual([]);
    }
  });

  it.each(addresses)('every way of %s leads to a scene that there is', (address) => {
    expect(scenesIn(readAt(address, language)).flatMap(faultsOf)).toEqual([]);
  });
});

it.each(addresses)('%s: the same ways in every language', (address) => {
  const [first, ...others] = pack.pack.languages.map((one) => scenesIn(readAt(address, one)));
  for (const other of others) expect(other).toEqual(first);
});

it.each(addresses)('%s: of every choice at most one is shown now', (address) => {
  for (const part of readAt(address).parts) {
    if (part.kind !== 'ways') continue;
    expect(part.ways.filter(({ current }) => current).length).toBeLessThanOrEqual(1);
  }
});

it('tells the same of a place seen as a table, on another page or under a panel', () => {
  for (const address of VIEWS) {
    const told = textsIn(readAt(address));
    for (const more of ['as=table', 'page=2', 'over=search']) {
      const reading = readAt(`${address}?${more}`);
      expect(textsIn(reading)).toEqual(told);
      expect(waysIn(reading).some(({ scene }) => /page=|over=/.test(scene))).toBe(false);
    }
  }
});
