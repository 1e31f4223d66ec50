import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEW, anyBox, anyCounts, crowd, each, outside, overlaps, total } from '../testing/dots';
import { halfHallLayout, hallLayout, hallPoint, type Box, type Hall } from './hall';

function expectSeated(hall: Hall, dots: number, box: Box): void {
  expect(hall.points).toHaveLength(2 * dots);
  expect(hall.radius).toBeGreaterThan(0);
  expect(outside(hall, box)).toEqual([]);
  expect(overlaps(hall)).toEqual([]);
}

describe('the hall', () => {
  it('seats everybody inside the box, and nobody on another', () => {
    fc.assert(
      fc.property(anyCounts, anyBox, (counts, box) => {
        expectSeated(hallLayout(counts, box), total(counts), box);
      }),
    );
  });

  it('seats 20.000', () => {
    fc.assert(
      fc.property(crowd, anyBox, (counts, box) => {
        expectSeated(hallLayout(counts, box), total(counts), box);
      }),
      FEW,
    );
  });

  it('seats a group in its own wedge; wedges follow each other from left to right', () => {
    fc.assert(
      fc.property(anyCounts, anyBox, (counts, box) => {
        const { points, wedges, centre } = hallLayout(counts, box);
        const astray = each(points, counts).filter(({ group, x, y }) => {
          const { from = 0, to = 0 } = wedges[group] ?? {};
          const middle = (from + to) / 2;
          // Measured from the middle of the wedge, so that no angle jumps by a full turn.
          const angle = Math.atan2(centre.y - y, x - centre.x) - middle;
          const off = Math.abs(Math.atan2(Math.sin(angle), Math.cos(angle)));
          return off > (from - to) / 2 + 1e-4;
        });
        expect(astray).toEqual([]);
        wedges.forEach(({ from, to }, group) => {
          expect(from).toBeGreaterThanOrEqual(to);
          expect(from).toBeLessThanOrEqual((wedges[group - 1]?.to ?? Infinity) + 1e-9);
        });
      }),
    );
  });

  it('seats between its inner and its outer circle', () => {
    fc.assert(
      fc.property(anyCounts, anyBox, (counts, box) => {
        const { points, centre, inner, outer, radius } = hallLayout(counts, box);
        for (const { x, y } of each(points)) {
          const away = Math.hypot(x - centre.x, y - centre.y);
          expect(away).toBeGreaterThan(inner - 1e-3);
          expect(away + radius).toBeLessThan(outer);
        }
      }),
      FEW,
    );
  });

  it('gives the same seats for the same groups', () => {
    fc.assert(
      fc.property(anyCounts, anyBox, (counts, box) => {
        expect(hallLayout(counts, box)).toEqual(hallLayout([...counts], { ...box }));
      }),
      FEW,
    );
  });

  it('grows with its box', () => {
    fc.assert(
      fc.property(anyCounts, anyBox, (counts, box) => {
        const once = hallLayout(counts, box);
        const twice = hallLayout(counts, { width: 2 * box.width, height: 2 * box.height });
        expect(twice.radius / once.radius).toBeCloseTo(2);
      }),
    );
  });

  it('keeps its dots large, however a congress splits into a few groups', () => {
    const few = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        few.filter((counts) => total(counts) >= 100),
        (counts) => {
          const { radius, inner, outer } = hallLayout(counts, { width: 1200, height: 700 });
          const covered = (total(counts) * radius ** 2) / (outer ** 2 - inner ** 2);
          // One group covers 0,3; below 0,1 a dot would be hard to see beside its neighbours.
          expect(covered).toBeGreaterThan(0.1);
        },
      ),
    );
  });

  it('stands empty when nobody came', () => {
    for (const counts of [[], [0], [0, 0]]) {
      const hall = hallLayout(counts, { width: 1200, height: 700 });
      expect(hall.points).toHaveLength(0);
      expect(hall.wedges).toHaveLength(counts.length);
      expect(Object.values(hall.wedges).flatMap(Object.values).every(Number.isFinite)).toBe(true);
    }
  });
});

describe('the half hall', () => {
  it('seats everybody inside the box, and nobody on another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1500 }), anyBox, (count, box) => {
        expectSeated(halfHallLayout(count, box), count, box);
      }),
    );
    const box = { width: 1800, height: 900 };
    expectSeated(halfHallLayout(20_000, box), 20_000, box);
  });

  it('is as symmetric as its rows and stands on the floor', () => {
    const box = { width: 1000, height: 800 };
    const hall = halfHallLayout(399, box);
    expect(hall.centre).toEqual({ x: 500, y: 800 });
    const sum = each(hall.points).reduce((a, { x }) => a + x, 0);
    expect(sum / 399).toBeCloseTo(hall.centre.x, 2);
  });
});

it('points beside a wedge', () => {
  const hall = hallLayout([1], { width: 200, height: 400 });
  const top = hallPoint(hall, Math.PI / 2, 10);
  expect(top.x).toBeCloseTo(100);
  expect(top.y).toBeCloseTo(hall.centre.y - hall.outer - 10);
  expect(hallPoint(hall, 0, 0)).toEqual({ x: 100 + hall.outer, y: hall.centre.y });
});

it('seats everybody also where there is no room yet', () => {
  expect(hallLayout([3, 4], { width: 0, height: -20 }).points).toHaveLength(14);
  expect(halfHallLayout(5, { width: 0, height: 0 }).points).toHaveLength(10);
});
