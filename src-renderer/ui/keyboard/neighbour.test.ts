import { expect, it } from 'vitest';
import { neighbour, type Place } from './neighbour';

//  a   b   c
//    d   e
const PLACES: Place[] = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 200, y: 0 },
  { x: 40, y: 80 },
  { x: 160, y: 80 },
];

it.each([
  ['ArrowRight', 0, 1],
  ['ArrowLeft', 2, 1],
  ['ArrowRight', 3, 4],
  ['ArrowDown', 0, 3],
  ['ArrowDown', 2, 4],
  ['ArrowUp', 3, 0],
  ['ArrowUp', 4, 2],
])('%s leads from %i to %i', (arrow, from, to) => {
  expect(neighbour(PLACES, from, arrow)).toBe(to);
});

it('stays at the edges, and knows no other keys', () => {
  expect(neighbour(PLACES, 2, 'ArrowRight')).toBeUndefined();
  expect(neighbour(PLACES, 0, 'ArrowUp')).toBeUndefined();
  expect(neighbour(PLACES, 4, 'ArrowDown')).toBeUndefined();
  expect(neighbour(PLACES, 0, 'Enter')).toBeUndefined();
  expect(neighbour(PLACES, -1, 'ArrowUp')).toBeUndefined();
});
