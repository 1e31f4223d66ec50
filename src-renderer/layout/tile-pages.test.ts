import { expect, it } from 'vitest';
import { tilePages } from './tile-pages';

const tile = { least: 160, line: 80 };

it('keeps all tiles on one page where they have room', () => {
  expect(tilePages(12, 4, { ...tile, height: 480 })).toEqual({ rows: 3, pages: 1 });
});

it('spreads them evenly over pages where they have not', () => {
  expect(tilePages(12, 4, { ...tile, height: 479 })).toEqual({ rows: 2, pages: 2 });
  expect(tilePages(12, 2, { ...tile, height: 740 })).toEqual({ rows: 3, pages: 2 });
});

it('shows a row at least', () => {
  expect(tilePages(6, 2, { ...tile, height: 100 })).toEqual({ rows: 1, pages: 3 });
});
