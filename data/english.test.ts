/** The English of the built-in pack and of the interface: everything is said in it, as English says it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { walk } from '../src-main/pack/walk';
import type { Localized, RawPack } from './schema';
import { foreignNumbers, KEPT, untranslated } from './tools/english';

const DATA = resolve(import.meta.dirname);
const files = readdirSync(DATA).filter((name) => name.endsWith('.json'));
const read = (name: string): unknown => JSON.parse(readFileSync(join(DATA, name), 'utf8'));

const people = [
  ...(read('people.json') as RawPack['people']).people,
  ...(read('delegates.json') as RawPack['delegates']).notable,
  ...(read('congress.json') as RawPack['congress']).publication.credits,
].map(({ name }) => name);

/** Every text, by where it stands. */
const texts: [place: string, text: Localized][] = [];
for (const file of files) {
  walk(read(file), (value, path) => {
    if (typeof value === 'object' && value !== null && 'vi' in value && 'en' in value)
      texts.push([[file, ...path].join('.'), value as Localized]);
  });
}

const LANGUAGES = resolve(DATA, '../src-renderer/text/languages');
const messages = (code: string): Record<string, string> =>
  (JSON.parse(readFileSync(join(LANGUAGES, `${code}.json`), 'utf8')) as Interface).messages;
interface Interface {
  messages: Record<string, string>;
}
const english = messages('en');
for (const [key, vi] of Object.entries(messages('vi'))) {
  texts.push([`interface.${key}`, { vi, en: english[key] ?? '' }]);
}

/** What is the same everywhere: a sign of a unit, names of ways to type and of a tool. */
const SAME = [' cm', 'Telex', 'VNI', 'Laser'];

it('has something to check', () => {
  expect(texts.length).toBeGreaterThan(1000);
});

it('says nothing in Vietnamese but names and what it quotes', () => {
  const found = texts.flatMap(([place, { en }]) =>
    untranslated(en, people).map((word) => `${place}: ${word} in “${en}”`),
  );
  expect(found).toEqual([]);
});

it('repeats no Vietnamese text', () => {
  const found = texts.filter(
    ([, { vi, en }]) => vi === en && /\p{L}/u.test(en.replace(/\{[^}]*\}/g, '')),
  );
  expect(found.map(([, { en }]) => en)).toEqual(SAME);
});

it('writes numbers and dates as English does', () => {
  const found = texts.flatMap(([place, { en }]) =>
    foreignNumbers(en).map((number) => `${place}: ${number} in “${en}”`),
  );
  expect(found).toEqual([]);
});

it('quotes the same figures in both languages', () => {
  const figures = (text: string): string[] =>
    [...new Set([...text.matchAll(/\{([^}:]+)/g)].map(([, id = '']) => id))].sort();
  const found = texts.filter(([, { vi, en }]) => figures(vi).join() !== figures(en).join());
  expect(found).toEqual([]);
});

it('keeps only names that are there to be kept, as the Vietnamese has them', () => {
  const kept = KEPT.filter((name) =>
    texts.some(
      ([, { vi, en }]) => en.includes(name) && vi.toLowerCase().includes(name.toLowerCase()),
    ),
  );
  expect(kept).toEqual(KEPT);
});
