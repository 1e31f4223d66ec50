import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyCounts, total } from '../testing/dots';
import { wedgesLayout } from './wedges';

const anySweep = fc.double({ min: 0.5, max: 6, noNaN: true });
const width = ({ from, to }: { from: number; to: number }): number => from - to;

it('fills the sweep around the top, from left to right', () => {
  fc.assert(
    fc.property(anyCounts, anySweep, (counts, sweep) => {
      const wedges = wedgesLayout(counts, sweep, 0.05);
      expect(wedges).toHaveLength(counts.length);
      const seated = wedges.filter((_, group) => (counts[group] ?? 0) > 0);
      expect(seated[0]?.from).toBeCloseTo((Math.PI + sweep) / 2);
      expect(seated.at(-1)?.to).toBeCloseTo((Math.PI - sweep) / 2);
    }),
  );
});

it('gives nobody nothing, and a larger group no less than a smaller', () => {
  fc.assert(
    fc.property(anyCounts, anySweep, (counts, sweep) => {
      const wedges = wedgesLayout(counts, sweep, 0.05);
      const widths = wedges.map((wedge, group) => ({
        count: counts[group] ?? 0,
        is: width(wedge),
      }));
      widths.sort((a, b) => a.count - b.count);
      widths.forEach(({ count, is }, place) => {
        expect(count === 0).toBe(is === 0);
        expect(is).toBeGreaterThanOrEqual((widths[place - 1]?.is ?? 0) - 1e-9);
      });
    }),
  );
});

it('is in proportion where every group has more than a seat', () => {
  const [a, b] = wedgesLayout([100, 300], Math.PI, 0.01).map(width);
  expect((b ?? 0) / (a ?? 1)).toBeCloseTo(3);
});

it('leaves one seat for one person among thousands', () => {
  const widths = wedgesLayout([1, 9998, 1], Math.PI, 0.01).map(width);
  expect(widths[0]).toBeCloseTo(0.01);
  expect(widths[2]).toBeCloseTo(0.01);
});

it('has no aisle beside a group of nobody', () => {
  const all = wedgesLayout([0, 5, 0, 0, 5, 0], Math.PI, 0.01);
  const seated = wedgesLayout([5, 5], Math.PI, 0.01);
  expect(all.filter((wedge) => width(wedge) > 0)).toEqual(seated);
});

it('narrows the aisles where there are many groups', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 200 }), (groups) => {
      const wedges = wedgesLayout(Array<number>(groups).fill(7), Math.PI, 0.01);
      expect(total(wedges.map(width))).toBeGreaterThanOrEqual(0.75 * Math.PI - 1e-9);
    }),
  );
});
