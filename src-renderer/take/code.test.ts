import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { codeOf } from './code';

const texts = ['a', `Uỷ ban, Hoà, ẤẨỂỄỖỔỨỢỰ\n${'GRDP: từ 10 %/năm (tính ra)\n'.repeat(14)}`];

it.each(texts)('draws every dark field, and nothing else: %s', (text) => {
  const { size, path } = codeOf(text);
  const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    drawn[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));
  }
  const { data } = encode(text, { ecc: 'M', boostEcc: true, border: 4 });
  expect(drawn).toEqual(data);
});

it.each(texts)('stands in a quiet zone of four fields', (text) => {
  const { size, path } = codeOf(text);
  for (const run of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    const [x = 0, y = 0, length = 0] = run.slice(1).map(Number);
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(4);
    expect(Math.max(x + length, y + 1)).toBeLessThanOrEqual(size - 4);
  }
});
