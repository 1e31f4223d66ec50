import { expect, it } from 'vitest';
import { lessened } from './lessened';

it('draws a scene as large as the room above the desk has it', () => {
  expect(lessened(964 / 2, { width: 1920, height: 1080 })).toBeCloseTo(0.5, 6);
  expect(lessened(1696 / 2, { width: 1080, height: 1920 })).toBeCloseTo(0.5, 6);
});

it('never draws it larger', () => {
  expect(lessened(1080, { width: 1920, height: 1080 })).toBe(1);
});
