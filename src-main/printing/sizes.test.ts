import { expect, it } from 'vitest';
import { inInches, inPoints, page, pictureSize } from './sizes';

it('prints a page that is as large in inches as it is in CSS pixels', () => {
  expect(inInches(page)).toEqual({ width: 20, height: 11.25 });
  expect(inPoints(96)).toBe(72);
});

it.each([
  [[1920, 1080], 1920],
  [[1080, 1920], 1920],
  [[2560, 1440], 1920],
  [[3840, 2160], 3840],
  [[2160, 3840], 3840],
])('on a wall of %s pictures are %i wide', (wall, width) => {
  expect(pictureSize(wall)).toEqual({ width, height: (width / 16) * 9 });
});
