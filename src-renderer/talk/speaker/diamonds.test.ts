import { expect, test } from 'vitest';
import { diamond, middle, rowWidth } from './diamonds';

test('diamonds stand side by side and end where the row does', () => {
  expect(diamond(0)).toMatch(/^M3 0h1/);
  expect(diamond(2)).toMatch(/^M23 0h1/);
  expect(middle(1)).toBe(13.5);
  expect(rowWidth(1)).toBe(7);
  expect(rowWidth(3)).toBe(27);
});
