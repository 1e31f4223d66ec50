import { expect, test } from 'vitest';
import { diamond, placeOf, rowsOf } from './diamonds';

test('few stand in one row, many in rows of the same length', () => {
  expect(rowsOf(1)).toEqual({ columns: 1, rows: 1, width: 7, height: 10 });
  expect(rowsOf(14)).toEqual({ columns: 14, rows: 1, width: 137, height: 10 });
  expect(rowsOf(27)).toEqual({ columns: 14, rows: 2, width: 137, height: 20 });
  expect(rowsOf(200)).toMatchObject({ columns: 67, rows: 3 });
});

test('the one after the end of a row begins the next', () => {
  const rows = rowsOf(27);
  expect(placeOf(13, rows)).toEqual({ x: 130, y: 0 });
  expect(placeOf(14, rows)).toEqual({ x: 0, y: 10 });
  expect(diamond(placeOf(15, rows))).toMatch(/^M13 10h1/);
});
