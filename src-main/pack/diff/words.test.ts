import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { packFiles } from '../../../data/schema';
import { walk } from '../walk';
import { comparatorWords } from './figure-text';
import { formulaWords, partWords, valueWords } from './words';

/** What the schema knows: the entries, and the values of those that have only some. */
const keys = new Set<string>();
const choices = new Map<string, Set<string>>();
for (const schema of Object.values(packFiles)) {
  walk(z.toJSONSchema(schema), (node, path) => {
    const key = String(path.at(-1));
    if (path.at(-2) !== 'properties' || typeof node !== 'object' || node === null) return;
    keys.add(key);
    const { enum: values, const: value } = node as { enum?: unknown[]; const?: unknown };
    for (const one of [values ?? [], value ?? []].flat()) {
      if (typeof one === 'string') choices.set(key, (choices.get(key) ?? new Set()).add(one));
    }
  });
}
/** Told as a whole: formulas with their own words, lines of the pen by their number. */
const inside = ['op', 'of', 'years', 'colour', 'points', 'x', 'y'];
const languages = ['vi', 'en'];

it('has words for every entry of the schema, and for no other', () => {
  const named = [...keys].filter((key) => !inside.includes(key) && !languages.includes(key));
  expect(Object.keys(partWords).sort()).toEqual(named.sort());
});

it('has words for every value of the schema', () => {
  const operations = choices.get('op') ?? new Set();
  choices.delete('op');
  expect(Object.keys(formulaWords).sort()).toEqual([...operations].sort());
  const told = Object.entries(valueWords).map(([key, words]) => [key, Object.keys(words).sort()]);
  const known = [...choices].map(([key, values]) => [key, [...values].sort()] as const);
  expect(told).toEqual(known.sort(([a], [b]) => a.localeCompare(b)));
});

it('compares as the interface does', () => {
  const file = resolve(import.meta.dirname, '../../../src-renderer/text/languages/vi.json');
  const { comparators } = JSON.parse(readFileSync(file, 'utf8')) as { comparators: unknown };
  expect(comparatorWords).toEqual(comparators);
});
