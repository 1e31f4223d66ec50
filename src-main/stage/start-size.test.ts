import { expect, it } from 'vitest';
import { startSize } from './start-size';

it.each([
  [15, 125],
  [21.5, 125],
  [24, 125],
  [27, 100],
  [43, 100],
  [86, 100],
])('starts a panel of %d″ with text at %d %%', (inches, size) => {
  expect(startSize({ inches, bottom: 800 })).toBe(size);
});
