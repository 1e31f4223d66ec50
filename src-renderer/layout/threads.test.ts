import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyBox } from '../testing/dots';
import { nearestThread, threadsLayout } from './threads';

const anyPeople = fc.integer({ min: 1, max: 200 });
const anyBodies = fc.integer({ min: 1, max: 8 });

it('spreads threads and rows evenly and in order, diamonds inside the box and apart', () => {
  fc.assert(
    fc.property(anyPeople, anyBodies, anyBox, (people, bodies, box) => {
      const { threads, rows, size } = threadsLayout(people, bodies, box);
      expect(threads).toHaveLength(people);
      expect(rows).toHaveLength(bodies);
      expect(size).toBeGreaterThan(0);
      threads.forEach((x, index) => {
        expect(x - size).toBeGreaterThanOrEqual(0);
        expect(x + size).toBeLessThanOrEqual(box.width);
        expect(x - (threads[index - 1] ?? -Infinity)).toBeGreaterThan(2 * size);
      });
      rows.forEach((y, index) => expect(y).toBeCloseTo((box.height * (index + 0.5)) / bodies));
    }),
  );
});

it('finds every thread, also beside it and beyond the ends', () => {
  fc.assert(
    fc.property(anyPeople, anyBox, (people, box) => {
      const { threads } = threadsLayout(people, 4, box);
      const step = box.width / people;
      threads.forEach((x, index) => {
        expect(nearestThread(threads, x - 0.4 * step)).toBe(index);
        expect(nearestThread(threads, x + 0.4 * step)).toBe(index);
      });
      expect(nearestThread(threads, -50)).toBe(0);
      expect(nearestThread(threads, box.width + 50)).toBe(people - 1);
    }),
    { numRuns: 30 },
  );
});

it('weaves nothing of nobody', () => {
  expect(threadsLayout(0, 0, { width: 100, height: 100 })).toMatchObject({ threads: [], rows: [] });
});
