import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  drawDots,
  mixColour,
  mixFrames,
  outlineOf,
  plainColours,
  rgb,
  type DotFrame,
} from './dots';

const coordinate = fc.float({ min: 0, max: 4000, noNaN: true });
const channel = fc.integer({ min: 0, max: 255 });

const frameOf = (dots: number): fc.Arbitrary<DotFrame> =>
  fc
    .tuple(
      fc.array(coordinate, { minLength: 2 * dots, maxLength: 2 * dots }),
      fc.array(channel, { minLength: 3 * dots, maxLength: 3 * dots }),
      fc.double({ min: 0.1, max: 60, noNaN: true }),
    )
    .map(([points, colours, radius]) => ({
      points: Float32Array.from(points),
      colours: Uint8ClampedArray.from(colours),
      radius,
    }));
const anyPair = fc
  .integer({ min: 0, max: 30 })
  .chain((dots) => fc.tuple(frameOf(dots), frameOf(dots)));

describe('between two frames', () => {
  it('is the first at 0 and the second at 1', () => {
    fc.assert(
      fc.property(anyPair, ([from, to]) => {
        expect(mixFrames(from, to, 0)).toEqual(from);
        const end = mixFrames(from, to, 1);
        expect(end.colours).toEqual(to.colours);
        expect(end.radius).toBeCloseTo(to.radius);
        end.points.forEach((value, index) => expect(value).toBeCloseTo(to.points[index] ?? NaN, 2));
      }),
    );
  });

  it('lies between them, and changes neither', () => {
    fc.assert(
      fc.property(anyPair, fc.double({ min: 0, max: 1, noNaN: true }), ([from, to], t) => {
        const before = structuredClone([from, to]);
        const { points } = mixFrames(from, to, t);
        expect(points).toHaveLength(to.points.length);
        points.forEach((value, index) => {
          const ends = [from.points[index] ?? NaN, to.points[index] ?? NaN];
          expect(value).toBeGreaterThanOrEqual(Math.min(...ends) - 1e-3);
          expect(value).toBeLessThanOrEqual(Math.max(...ends) + 1e-3);
        });
        expect([from, to]).toEqual(before);
      }),
    );
  });

  it('lets a dot that the first frame lacks stand where it will be', () => {
    const to = { points: Float32Array.of(3, 4), colours: Uint8ClampedArray.of(1, 2, 3), radius: 2 };
    const from = { points: new Float32Array(), colours: new Uint8ClampedArray(), radius: 2 };
    expect(mixFrames(from, to, 0.5)).toEqual(to);
  });
});

describe('colours', () => {
  it('are read from their hexadecimal form', () => {
    expect(rgb('#1a3593')).toEqual([26, 53, 147]);
    expect(rgb('#000000')).toEqual([0, 0, 0]);
    expect(rgb('#ffffff')).toEqual([255, 255, 255]);
    fc.assert(
      fc.property(channel, channel, channel, (r, g, b) => {
        const hex = [r, g, b].map((value) => value.toString(16).padStart(2, '0')).join('');
        expect(rgb(`#${hex}`)).toEqual([r, g, b]);
      }),
    );
  });

  it('mix evenly', () => {
    expect(mixColour([0, 100, 200], [100, 0, 200], 0.25)).toEqual([25, 75, 200]);
  });

  it('are the same for every dot where they are plain', () => {
    expect([...plainColours(2, '#1a3593')]).toEqual([26, 53, 147, 26, 53, 147]);
    expect(plainColours(0, '#1a3593')).toHaveLength(0);
  });
});

it('draws every dot once, round, in its place and colour', () => {
  const drawn: unknown[] = [];
  let path: number[] = [];
  const ctx = {
    fillStyle: '',
    beginPath: () => (path = []),
    arc: (...circle: number[]) => path.push(...circle),
    fill: () => drawn.push([ctx.fillStyle, ...path]),
  };
  drawDots(ctx as unknown as CanvasRenderingContext2D, {
    points: Float32Array.of(10, 20, 30, 40),
    colours: Uint8ClampedArray.of(1, 2, 3, 4, 5, 6),
    radius: 7,
  });
  expect(drawn).toEqual([
    ['rgb(1 2 3)', 10, 20, 7, 0, 2 * Math.PI],
    ['rgb(4 5 6)', 30, 40, 7, 0, 2 * Math.PI],
  ]);
});

it('outlines a dot by four curves, from its left and back', () => {
  const frame = { points: Float32Array.of(0, 0, 10, 20), colours: plainColours(2, '#000000') };
  expect(outlineOf({ ...frame, radius: 2 }, 1)).toBe(
    'M8 20c0 -1.105 0.895 -2 2 -2c1.105 0 2 0.895 2 2c0 1.105 -0.895 2 -2 2c-1.105 0 -2 -0.895 -2 -2z',
  );
});
