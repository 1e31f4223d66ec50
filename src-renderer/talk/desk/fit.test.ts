import { expect, it } from 'vitest';
import { fitting } from './fit';

it('shows all where there is room for them', () => {
  expect(fitting(320, { count: 3, height: 100, gap: 10 })).toBe(3);
  expect(fitting(210, { count: 7, height: 100, gap: 10, columns: 4 })).toBe(8);
});

it('leaves room to turn the page where there is not', () => {
  expect(fitting(319, { count: 3, height: 100, gap: 10 })).toBe(2);
  expect(fitting(310, { count: 27, height: 100, gap: 10, columns: 4 })).toBe(8);
});

it('never shows nothing', () => {
  expect(fitting(0, { count: 5, height: 100, gap: 10, columns: 4 })).toBe(4);
  expect(fitting(500, { count: 0, height: 100, gap: 10 })).toBe(1);
});
