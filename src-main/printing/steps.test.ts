import { expect, it } from 'vitest';
import type { Deck, Stroke } from '../contract';
import { printSteps } from './steps';

const stroke = (id: string): Stroke => ({ id, colour: 0, points: [{ x: 0.5, y: 0.5 }] });
const step = { scene: 'home', notes: '', seconds: 30 };
const title = { vi: 'Bài', en: 'Deck' };
const deck: Deck = {
  id: 'bai',
  title,
  items: [
    { id: 'a', title, steps: [step] },
    { id: 'b', title, steps: [step, { ...step, ink: [stroke('kept'), stroke('both')] }] },
  ],
};

it('has what the deck keeps and what is drawn now, each stroke once', () => {
  const drawn = (id: string): Stroke[] => (id === 'b.2' ? [stroke('both'), stroke('now')] : []);
  const ids = printSteps(deck, drawn).map(({ id, ink }) => [id, ...ink.map((each) => each.id)]);
  expect(ids).toEqual([['a.1'], ['b.1'], ['b.2', 'kept', 'both', 'now']]);
});
