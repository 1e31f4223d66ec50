/** The two ready decks: as long as they are meant to be, and no number typed into them. */
import { resolve } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { loadPack } from '../src-main/pack/load';
import type { Deck } from './schema';

let decks: Deck[];

beforeAll(async () => {
  const result = await loadPack(resolve(import.meta.dirname));
  decks = result.ok
    ? result.raw.decks.decks
    : expect.fail(JSON.stringify(result.findings, null, 2));
});

const stepsOf = ({ items }: Deck): Deck['items'][number]['steps'] =>
  items.flatMap(({ steps }) => steps);

it.each([
  ['delegates', 10],
  ['results', 20],
])('%s takes %i minutes', (id, minutes) => {
  const deck = decks.find((one) => one.id === id) ?? expect.fail();
  const seconds = stepsOf(deck).reduce((sum, step) => sum + step.seconds, 0);
  expect(Math.abs(seconds / 60 - minutes)).toBeLessThan(0.5);
});

it('begins and ends with the congress as a whole', () => {
  for (const deck of decks) {
    const scenes = stepsOf(deck).map(({ scene }) => scene);
    expect([scenes[0], scenes.at(-1)]).toEqual(['home', 'home']);
  }
});

it('quotes every number but years', () => {
  const plain = (notes: string): string => notes.replace(/\{[^}]*\}|\b20\d\d\b/g, '');
  const typed = decks.flatMap(stepsOf).filter(({ notes }) => /\d/.test(plain(notes)));
  expect(typed.map(({ notes }) => notes)).toEqual([]);
});

it('has something to say at every step, in a few short lines', () => {
  for (const { notes, scene } of decks.flatMap(stepsOf)) {
    const lines = notes.split('\n');
    expect(lines.length, scene).toBeLessThanOrEqual(4);
    for (const line of lines) expect(line.trim(), scene).not.toBe('');
    expect(notes.length, scene).toBeLessThan(320);
  }
});
