/** The empty pack that another congress starts from can be read from end to end. */
import { describe, expect, it } from 'vitest';
import { BRANCHES } from '../model/resolution';
import { parseScene, VIEWS } from '../model/scene';
import { PARTS } from '../scenes/congress/parts';
import { CHAPTERS } from '../scenes/results/chapters';
import { newPack } from '../testing/new-pack';
import { readingOf } from './read';
import { tellerOf } from './teller';

const { pack } = newPack;
const addresses = [
  ...VIEWS,
  ...pack.delegates.dimensions.flatMap(({ id, groups }) => [
    `delegates?by=${id}`,
    ...groups.map((group) => `delegates?by=${id}&pick=${group.id}`),
  ]),
  ...pack.results.areas.flatMap(({ id, themes }) =>
    themes.map((theme) => `results?area=${id}&theme=${theme.id}`),
  ),
  ...CHAPTERS.map((part) => `results?part=${part}`),
  'targets?order=far',
  ...pack.targets.targets.map(({ id }) => `targets?open=${id}`),
  ...BRANCHES.map((at) => `resolution?at=${at}`),
  'people?order=name',
  'people?order=kind',
  ...pack.people.bodies.map(({ id }) => `people?body=${id}`),
  ...pack.people.people.map(({ id }) => `people?who=${id}`),
  ...PARTS.map((part) => `congress?part=${part}`),
  ...pack.figures.map(({ id }) => `home?source=${id}`),
];

describe.each(pack.pack.languages)('in %s', (language) => {
  it.each(addresses)('%s is told, with nothing empty or left open', (address) => {
    const reading = readingOf(parseScene(address), tellerOf(newPack, language));
    expect(reading.title).not.toBe('');
    expect(JSON.stringify(reading)).not.toMatch(/NaN|undefined|\{[a-z.-]+(:n)?\}/);
    for (const part of reading.parts) {
      if (part.kind === 'rows') expect(part.rows).not.toEqual([]);
      if (part.kind === 'ways') expect(part.ways).not.toEqual([]);
    }
  });
});
