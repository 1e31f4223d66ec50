/** What is drawn how large. */
import type { Size } from '../cli';

/** A page of a deck, in CSS pixels: the design's own size. */
export const page: Size = { width: 1920, height: 1080 };

const cssPixelsPerInch = 96;
const pointsPerInch = 72;

/** As Chromium's printing wants it. */
export const inInches = ({ width, height }: Size): Size => ({
  width: width / cssPixelsPerInch,
  height: height / cssPixelsPerInch,
});

/** As PDF measures. */
export const inPoints = (cssPixels: number): number =>
  (cssPixels / cssPixelsPerInch) * pointsPerInch;

/** A4 upright. */
export const sheet: Size = { width: 794, height: 1123 };

/** The size of pictures: twice as fine where the wall itself is. */
export function pictureSize([width = 0, height = 0]: number[]): Size {
  const fine = Math.max(width, height) >= 2 * page.width;
  return fine ? { width: 2 * page.width, height: 2 * page.height } : page;
}
