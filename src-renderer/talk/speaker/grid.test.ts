import { expect, test } from 'vitest';
import { moved } from './grid';

//   0 1 2
//   3 4
test('arrows lead to the neighbour and stop at the edges', () => {
  const from = (key: string, at: number): number | null => moved(key, at, 3, 5);
  expect(from('ArrowRight', 2)).toBe(3);
  expect(from('ArrowLeft', 0)).toBe(0);
  expect(from('ArrowRight', 4)).toBe(4);
  expect(from('ArrowDown', 1)).toBe(4);
  expect(from('ArrowDown', 2)).toBe(4);
  expect(from('ArrowDown', 3)).toBe(3);
  expect(from('ArrowUp', 4)).toBe(1);
  expect(from('ArrowUp', 1)).toBe(1);
  expect(from('Enter', 1)).toBeNull();
});
