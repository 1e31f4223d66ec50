import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FEW, anyBox, anyCounts, crowd, each, outside, overlaps, total } from '../testing/dots';
import { columnsLayout } from './columns';
import type { Box } from './hall';

function expectStacked(counts: readonly number[], box: Box): void {
  const layout = columnsLayout(counts, box);
  expect(layout.points).toHaveLength(2 * total(counts));
  expect(layout.radius).toBeGreaterThan(0);
  expect(outside(layout, box)).toEqual([]);
  expect(overlaps(layout)).toEqual([]);
}

it('stacks everybody inside the box, and nobody on another', () => {
  fc.assert(fc.property(anyCounts, anyBox, expectStacked));
});

it('stacks 20.000', () => {
  fc.assert(fc.property(crowd, anyBox, expectStacked), FEW);
});

it('keeps every group in its own column, from the floor up', () => {
  fc.assert(
    fc.property(anyCounts, anyBox, (counts, box) => {
      const { points, columns, radius } = columnsLayout(counts, box);
      const astray = each(points, counts).filter(({ group, x, y }) => {
        const { x: left = NaN, width = NaN, top = NaN } = columns[group] ?? {};
        return !(x - radius >= left && x + radius <= left + width && y - radius >= top);
      });
      expect(astray).toEqual([]);
      counts.forEach((count, group) => {
        if (count === 0) expect(columns[group]?.top).toBe(box.height);
      });
    }),
  );
});

it('stands the columns in the middle of equal slots that do not meet', () => {
  fc.assert(
    fc.property(anyCounts, anyBox, (counts, box) => {
      columnsLayout(counts, box).columns.forEach(({ x, width }, group) => {
        const slot = box.width / counts.length;
        expect(x + width / 2).toBeCloseTo(slot * (group + 0.5));
        expect(width).toBeLessThan(slot);
      });
    }),
  );
});

it('fills the tallest column from side to side, so that it stands in the middle', () => {
  fc.assert(
    fc.property(anyCounts, anyBox, (counts, box) => {
      const { points, columns } = columnsLayout(counts, box);
      const tallest = counts.indexOf(Math.max(...counts));
      const own = each(points, counts).filter(({ group }) => group === tallest);
      const xs = own.map(({ x }) => x);
      const { x = NaN, width = NaN } = columns[tallest] ?? {};
      expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo(x + width / 2, 2);
    }),
  );
});

it('stands a single dot in the middle of a flat box', () => {
  const { points, columns } = columnsLayout([1], { width: 1000, height: 100 });
  expect([...points]).toEqual([500, 50]);
  expect(columns).toEqual([{ x: 450, width: 100, top: 0 }]);
});

it('is as tall as the count, to a row', () => {
  fc.assert(
    fc.property(anyCounts, anyBox, (counts, box) => {
      const { columns } = columnsLayout(counts, box);
      const highest = Math.max(...columns.map(({ top }) => box.height - top));
      const share = (group: number): number => (counts[group] ?? 0) / Math.max(...counts);
      const rows = new Set(columns.map(({ top }) => top.toFixed(3))).size;
      columns.forEach(({ top }, group) => {
        expect(box.height - top).toBeGreaterThanOrEqual(0);
        if (rows > 1 && share(group) === 1) expect(box.height - top).toBeCloseTo(highest);
      });
      for (const [a, one] of columns.entries()) {
        for (const [b, other] of columns.entries()) {
          if (share(a) >= share(b)) expect(one.top).toBeLessThanOrEqual(other.top + 1e-6);
        }
      }
    }),
    { numRuns: 40 },
  );
});

it('makes the dots as large as any number across would', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 80 }), anyBox, (count, box) => {
      const { columns, radius } = columnsLayout([count], box);
      const room = (columns[0]?.width ?? NaN) / box.width;
      // 0,78 of a slot holds dots, and 0,84 of a cell is dot; the best cell is found by trying all.
      expect(room).toBeLessThanOrEqual(0.78 + 1e-9);
      const cells = Array.from({ length: count }, (_, more) =>
        Math.min((0.78 * box.width) / (more + 1), box.height / Math.ceil(count / (more + 1))),
      );
      expect((2 * radius) / 0.84).toBeCloseTo(Math.max(...cells));
    }),
  );
});

it('has nothing to stack when nobody came', () => {
  expect(columnsLayout([], { width: 100, height: 100 }).points).toHaveLength(0);
  expect(columnsLayout([0, 0], { width: 100, height: 100 }).columns).toHaveLength(2);
});
