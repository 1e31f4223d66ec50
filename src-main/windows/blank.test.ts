import { expect, it } from 'vitest';
import { drawnShare, isBlank, type Bitmap } from './blank';

/** A picture of 100 × 100 in which `paint` says what is dark. */
function picture(paint: (x: number, y: number) => boolean): Bitmap {
  const data = new Uint8Array(100 * 100 * 4).fill(240);
  for (let y = 0; y < 100; y += 1) {
    for (let x = 0; x < 100; x += 1)
      if (paint(x, y)) data.fill(30, (y * 100 + x) * 4, (y * 100 + x) * 4 + 3);
  }
  return { width: 100, height: 100, data };
}

it('is blank in one colour, whatever the colour', () => {
  expect(isBlank(picture(() => false))).toBe(true);
  expect(isBlank(picture(() => true))).toBe(true);
  expect(isBlank({ width: 0, height: 0, data: new Uint8Array() })).toBe(true);
});

it('is blank when only the border and the way-finding are drawn', () => {
  expect(isBlank(picture((x, y) => x < 5 || y > 80))).toBe(true);
});

it('is not blank with something on it', () => {
  expect(isBlank(picture((x, y) => x > 20 && x < 40 && y > 30 && y < 40))).toBe(false);
  expect(drawnShare(picture((x) => x < 50))).toBeCloseTo(0.5, 1);
});

it('takes a faint shade for nothing', () => {
  const faint = picture(() => false);
  faint.data.fill(230, 0, 20_000);
  expect(isBlank(faint)).toBe(true);
});
