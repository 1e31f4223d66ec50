import { describe, expect, it } from 'vitest';
import { outlineOf, PEN_WIDTH } from './outline';

const hd = { width: 1920, height: 1080 };
const line = { points: Array.from({ length: 21 }, (_, n) => ({ x: 0.2 + n * 0.02, y: 0.5 })) };

/** Every corner of the path. */
const numbers = (path: string): number[] => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
const spread = (values: number[]): number => Math.max(...values) - Math.min(...values);
const box = (path: string): { width: number; height: number } => {
  const all = numbers(path);
  return {
    width: spread(all.filter((_, index) => index % 2 === 0)),
    height: spread(all.filter((_, index) => index % 2 === 1)),
  };
};

describe('outlineOf', () => {
  it('is about as wide as a pen, and as long as the line', () => {
    const { width, height } = box(outlineOf(line, hd));
    expect(height / hd.height).toBeGreaterThan(0.5 * PEN_WIDTH);
    expect(height / hd.height).toBeLessThan(1.6 * PEN_WIDTH);
    expect(width / hd.width).toBeCloseTo(0.4, 1);
  });

  it('is the same picture in every size', () => {
    const small = numbers(outlineOf(line, hd));
    const large = numbers(outlineOf(line, { width: 3840, height: 2160 }));
    expect(large).toHaveLength(small.length);
    expect(large.every((value, index) => Math.abs(value / 2 - (small[index] ?? 0)) < 0.02)).toBe(
      true,
    );
  });

  it('draws a touch as a dot', () => {
    const { width, height } = box(outlineOf({ points: [{ x: 0.5, y: 0.5 }] }, hd));
    expect(Math.min(width, height)).toBeGreaterThan(0.4 * PEN_WIDTH * hd.height);
    expect(Math.max(width, height)).toBeLessThan(2 * PEN_WIDTH * hd.height);
  });
});
