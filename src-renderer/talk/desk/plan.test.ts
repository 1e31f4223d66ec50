import { expect, it } from 'vitest';
import type { Deck, DeckItem } from '../../../src-main/contract';
import { cellsOf, moved, plannedMinutes, retitled, stepCount } from './plan';

const item = (id: string, ...seconds: number[]): DeckItem => ({
  id,
  title: { vi: id, en: id },
  steps: seconds.map((each, n) => ({ scene: `${id}?n=${n}`, notes: '', seconds: each })),
});
const deck: Deck = {
  id: 'own-a',
  title: { vi: 'A', en: 'A' },
  items: [item('a', 60, 40), item('b', 50)],
};

it('counts steps and rounds their time to minutes', () => {
  expect(stepCount(deck)).toBe(3);
  expect(plannedMinutes(deck)).toBe(3);
  expect(plannedMinutes({ ...deck, items: [] })).toBe(1);
});

it('counts the steps of all items through', () => {
  expect(
    cellsOf(deck).map(({ step, title, part, scene }) => [step, `${title} ${part}`, scene]),
  ).toEqual([
    [0, 'a (1/2)', 'a?n=0'],
    [1, 'a (2/2)', 'a?n=1'],
    [2, 'b ', 'b?n=0'],
  ]);
});

it('moves an item by one place, and none beyond the ends', () => {
  const ids = (items: DeckItem[]): string[] => items.map(({ id }) => id);
  expect(ids(moved(deck.items, 0, 1))).toEqual(['b', 'a']);
  expect(ids(moved(deck.items, 1, -1))).toEqual(['b', 'a']);
  expect(ids(moved(deck.items, 0, -1))).toEqual(['a', 'b']);
  expect(ids(moved(deck.items, 1, 1))).toEqual(['a', 'b']);
});

it('gives another title in both languages, and none where nothing was typed', () => {
  const title = { vi: 'Tuổi đời', en: 'Age' };
  expect(retitled(title, ' Tuổi ')).toEqual({ vi: 'Tuổi', en: 'Tuổi' });
  expect(retitled(title, 'Tuổi đời ')).toBe(title);
  expect(retitled(title, '  ')).toBe(title);
});
