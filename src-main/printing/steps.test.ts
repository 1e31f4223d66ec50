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
    { id: 'b', title, steps: [step, { ...step, ink: [stroke('first'), stroke('second')] }] },
  ],
};

it('has what the deck keeps', () => {
  const ids = printSteps(deck).map(({ id, ink }) => [id, ...ink.map((each) => each.id)]);
  expect(ids).toEqual([['a.1'], ['b.1'], ['b.2', 'first', 'second']]);
});
