import { describe, expect, it } from 'vitest';
import { noAids, withAids } from './aids';

const plain = noAids();

describe('withAids', () => {
  it('takes what is wanted', () => {
    const wanted = { ...plain, contrast: true, left: true };
    expect(withAids(plain, wanted)).toEqual(wanted);
  });

  it.each([
    [125, false],
    [150, true],
    [200, true],
  ] as const)('tells scenes instead of drawing them from large text on: %i', (size, reading) => {
    expect(withAids(plain, { ...plain, size })).toEqual({ ...plain, size, reading });
  });

  it('draws again where the picture is asked for, and where text is small again', () => {
    const large = withAids(plain, { ...plain, size: 200 });
    expect(withAids(large, { ...large, reading: false }).reading).toBe(false);
    expect(withAids(large, { ...large, size: 100 }).reading).toBe(false);
  });
});
