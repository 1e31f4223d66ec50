import { expect, it } from 'vitest';
import { loudness } from './loudness';

it('grows by steps up to what the operator allows', () => {
  const steps = ([1, 2, 3, 4] as const).map((volume) => loudness(volume, 60));
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  expect(steps.at(-1)).toBe(0.6);
  expect(loudness(4, 0)).toBe(0);
});
