import { expect, it } from 'vitest';
import { textScale } from './text-scale';

const aids = { contrast: false, still: false, low: false, left: false, volume: 2 } as const;

it.each([
  [100, false, 1],
  [125, false, 1.25],
  [200, false, 1.25],
  [150, true, 1.5],
  [200, true, 2],
] as const)('draws %i %% (reading: %s) at %d', (size, reading, scale) => {
  expect(textScale({ ...aids, size, reading })).toBe(scale);
});
