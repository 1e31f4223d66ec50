import { expect, it } from 'vitest';
import { cellAt, gridFor } from './touch-grid';

it('has nearly square cells on every screen', () => {
  expect(gridFor(1920, 1080)).toEqual({ columns: 16, rows: 9 });
  expect(gridFor(1080, 1920)).toEqual({ columns: 9, rows: 16 });
  expect(gridFor(2560, 1080)).toEqual({ columns: 21, rows: 9 });
});

it('counts cells row by row', () => {
  const grid = { columns: 4, rows: 2 };
  expect(cellAt(grid, 0, 0)).toBe(0);
  expect(cellAt(grid, 0.99, 0.1)).toBe(3);
  expect(cellAt(grid, 0.3, 0.5)).toBe(5);
  expect(cellAt(grid, 0.999, 0.999)).toBe(7);
});

it.each([
  [-0.01, 0.5],
  [0.5, -0.01],
  [1, 0.5],
  [0.5, 1],
])('knows no cell at %f, %f', (x, y) => {
  expect(cellAt({ columns: 4, rows: 2 }, x, y)).toBeNull();
});
