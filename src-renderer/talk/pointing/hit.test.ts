import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stroke } from '../../../src-main/contract';
import { strokesOn } from './hit';

const stroke = (id: string, ...points: [number, number][]): Stroke => ({
  id,
  colour: 0,
  points: points.map(([x, y]) => ({ x, y })),
});
const level = stroke('level', [0.1, 0.5], [0.9, 0.5]);
const at = (x: number, y: number) => ({ x, y });

describe('strokesOn', () => {
  it('meets a line between its points, and one that is crossed in a single move', () => {
    expect(strokesOn([level], at(0.5, 0.51), at(0.5, 0.51), 0.01, 0.5)).toEqual(['level']);
    expect(strokesOn([level], at(0.5, 0.1), at(0.5, 0.9), 0.01, 0.5)).toEqual(['level']);
  });

  it('measures height and width alike', () => {
    expect(strokesOn([level], at(0.5, 0.515), at(0.5, 0.515), 0.01, 0.5)).toEqual(['level']);
    expect(strokesOn([level], at(0.915, 0.5), at(0.915, 0.5), 0.01, 0.5)).toEqual([]);
  });

  it('meets a dot, and leaves alone what is far away', () => {
    const dot = stroke('dot', [0.3, 0.2]);
    expect(strokesOn([level, dot], at(0.3, 0.1), at(0.3, 0.3), 0.01, 0.5)).toEqual(['dot']);
    expect(strokesOn([level, dot], at(0.6, 0.1), at(0.9, 0.3), 0.01, 0.5)).toEqual([]);
  });

  it('always meets what it goes to a point of, and finds the same on its way back', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const place = fc.tuple(share, share);
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 1, maxLength: 8 }),
        place,
        fc.nat(),
        (points, [x, y], n) => {
          const drawn = stroke('a', ...points);
          const end = drawn.points[n % points.length] ?? at(0, 0);
          expect(strokesOn([drawn], at(x, y), end, 0.01, 0.6)).toEqual(['a']);
          expect(strokesOn([drawn], end, at(x, y), 0.01, 0.6)).toEqual(['a']);
        },
      ),
    );
  });
});
