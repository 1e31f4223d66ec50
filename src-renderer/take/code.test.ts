import { BinaryBitmap, HybridBinarizer, QRCodeReader, RGBLuminanceSource } from '@zxing/library';
import { expect, it } from 'vitest';
import { codeOf, type Code } from './code';

const SCALE = 4;

/** What a reader sees: the path's rectangles, painted. */
function paint({ size, path }: Code): BinaryBitmap {
  const edge = size * SCALE;
  const grey = new Uint8ClampedArray(edge * edge).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = 0; row < SCALE; row += 1) {
      const from = (Number(y) * SCALE + row) * edge + Number(x) * SCALE;
      grey.fill(0, from, from + Number(length) * SCALE);
    }
  }
  return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(grey, edge, edge)));
}

it.each([
  'Đại hội XX',
  `Uỷ ban, Hoà, ẤẨỂỄỖỔỨỢỰ\n${'GRDP: từ 10 %/năm trở lên (tính ra)\n'.repeat(14)}`,
])('is read as it was written: %s', (text) => {
  expect(new QRCodeReader().decode(paint(codeOf(text))).getText()).toBe(text);
});

it('stands in a quiet zone of four fields', () => {
  const { size, path } = codeOf('a');
  const starts = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((run) => run.slice(1).map(Number));
  for (const [x = 0, y = 0, length = 0] of starts) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(4);
    expect(Math.max(x + length, y + 1)).toBeLessThanOrEqual(size - 4);
  }
});
