/** Every scene of the built-in pack as an address; the tests and the screenshots walk through it. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PackFileName, RawPack } from '../data/schema';
import { BRANCHES } from '../src-renderer/model/resolution';
import { VIEWS } from '../src-renderer/model/scene';
import { PARTS } from '../src-renderer/scenes/congress/parts';
import { CHAPTERS } from '../src-renderer/scenes/results/chapters';

export { VIEWS as views };

export const DATA = resolve(import.meta.dirname, '../data');
const WORDS = resolve(import.meta.dirname, '../src-renderer/text/languages');

/** A file of the built-in pack, as written. */
export function packFile<K extends PackFileName>(name: K): RawPack[K] {
  return JSON.parse(readFileSync(join(DATA, `${name}.json`), 'utf8')) as RawPack[K];
}

/** What the interface says in a language, as written. */
export function wordsFile(code: string): { name: string; messages: Record<string, string> } {
  return JSON.parse(readFileSync(join(WORDS, `${code}.json`), 'utf8')) as ReturnType<
    typeof wordsFile
  >;
}

const delegates = packFile('delegates');
const results = packFile('results');
const targets = packFile('targets');
const people = packFile('people');

/** Ids of every figure of the pack, of whatever file. */
export const figureIds: string[] = [
  ...packFile('congress').figures,
  ...delegates.figures,
  ...results.figures,
  ...targets.figures,
  ...packFile('resolution').figures,
  ...people.figures,
].map(({ id }) => id);

export const personIds: string[] = people.people.map(({ id }) => id);

/** Scenes that people can walk to, without panels over them. */
export const places: string[] = [
  'home',
  ...delegates.dimensions.flatMap(({ id, groups }) => [
    `delegates?by=${id}`,
    `delegates?by=${id}&as=columns`,
    `delegates?by=${id}&as=table`,
    `delegates?by=${id}&pick=${groups[0]?.id},${groups[1]?.id}`,
  ]),
  'results',
  'results?as=table',
  ...CHAPTERS.map((part) => `results?part=${part}`),
  ...results.areas.flatMap((area) => [
    ...area.themes.map((theme) => `results?area=${area.id}&theme=${theme.id}`),
    `results?area=${area.id}&as=table`,
  ]),
  'targets',
  'targets?as=table',
  'targets?order=far',
  ...targets.targets.flatMap(({ id, parts }) =>
    parts.filter((part) => part.trial).map((part) => `targets?open=${id}&try=${part.figure}`),
  ),
  ...targets.targets.flatMap(({ id }) => [`targets?open=${id}`, `targets?open=${id}&as=table`]),
  'resolution',
  'resolution?as=table',
  ...BRANCHES.map((at) => `resolution?at=${at}`),
  'people',
  'people?as=table',
  'people?order=name',
  'people?order=kind',
  'people?kind=commune&order=kind',
  ...people.bodies.map(({ id }) => `people?body=${id}`),
  ...PARTS.map((part) => `congress?part=${part}`),
  'congress?as=table',
];

/** What an address is but for the one of many that it shows. */
const kindOf = (address: string): string =>
  address.replaceAll(/(by|pick|area|theme|open|body|try)=[^&]*/g, '$1');

/** The first place of each kind. */
export const kinds: string[] = places.filter(
  (address, index) => places.findIndex((other) => kindOf(other) === kindOf(address)) === index,
);

/** Panels over a scene: a person, a delegate, a figure's source. */
export const panels = {
  people: people.people.map(({ id }) => `people?who=${id}`),
  delegates: delegates.notable.map(({ id, dimension }) => `delegates?by=${dimension}&who=${id}`),
  figures: figureIds.map((id) => `congress?source=${id}`),
};

/** The first sheet of each kind, and the panels that every scene can have over it. */
export const sheets: string[] = [
  ...Object.values(panels).flatMap((addresses) => addresses.slice(0, 1)),
  ...['search', 'take', 'aids'].map((panel) => `targets?over=${panel}`),
];
