import { expect, it } from 'vitest';
import { apart, shareOf } from './share';

it('is the same place on every size of picture, and never beside it', () => {
  const place = shareOf({ x: 480, y: 270 }, { width: 1920, height: 1080 });
  expect(place).toEqual({ x: 0.25, y: 0.25 });
  expect(shareOf({ x: 960, y: 540 }, { width: 3840, height: 2160 })).toEqual(place);
  expect(shareOf({ x: -5, y: 2000 }, { width: 1920, height: 1080 })).toEqual({ x: 0, y: 1 });
});

it('measures ways in widths of the picture', () => {
  expect(apart({ x: 0, y: 0 }, { x: 0.3, y: 0.8 }, 0.5)).toBeCloseTo(0.5);
});
