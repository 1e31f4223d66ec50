import { expect, it } from 'vitest';
import { isUniform, splitStrip, type Pixels } from './pixels';

/** A picture of one colour, in which `change` may be done to the bytes. */
function picture(width: number, height: number, change = (_bytes: Uint8Array): void => {}): Pixels {
  const bytes = new Uint8Array(width * height * 4).fill(250);
  change(bytes);
  return { width, height, bytes };
}

it('takes one colour for blank, and a hair of difference as well', () => {
  expect(isUniform(picture(4, 4))).toBe(true);
  expect(isUniform(picture(4, 4, (bytes) => (bytes[20] = 247)))).toBe(true);
  expect(isUniform(picture(4, 4, (bytes) => (bytes[20] = 200)))).toBe(false);
});

it('does not mind the byte for opacity', () => {
  expect(isUniform(picture(4, 4, (bytes) => (bytes[3] = 0)))).toBe(true);
});

it('sees every third pixel of every third row only, when it is told so', () => {
  const dot = (x: number, y: number): Pixels =>
    picture(9, 9, (bytes) => (bytes[(y * 9 + x) * 4] = 0));
  expect(isUniform(dot(1, 1), 3)).toBe(true);
  expect(isUniform(dot(3, 6), 3)).toBe(false);
});

it('parts the beacon from what stands above it', () => {
  const strip = picture(2, 5, (bytes) => bytes.fill(9, 4 * 8));
  const [above, beacon] = splitStrip(strip, 1);
  expect(above).toMatchObject({ width: 2, height: 4 });
  expect(isUniform(above)).toBe(true);
  expect(beacon).toBe(Buffer.alloc(8, 9).toString('base64'));
});
