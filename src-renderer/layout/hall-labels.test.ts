import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hallLayout } from './hall';
import { hallLabels } from './hall-labels';

const box = { width: 1000, height: 700 };

it('gives every group a label, outside the arcs', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(300), { minLength: 1, maxLength: 6 }), (counts) => {
      const hall = hallLayout(counts, box);
      const labels = hallLabels(hall, box.height);
      expect(labels).toHaveLength(counts.length);
      for (const { side, x } of labels) {
        if (side === 'left') expect(x).toBeLessThan(hall.centre.x);
        if (side === 'right') expect(x).toBeGreaterThan(hall.centre.x);
      }
    }),
  );
});

it('keeps labels on a side apart', () => {
  const ys = hallLabels(hallLayout([197, 122, 43, 29, 8], box), box.height)
    .filter(({ side }) => side === 'right')
    .map(({ y }) => y)
    .sort((a, b) => a - b);
  ys.slice(1).forEach((y, index) => expect(y - (ys[index] ?? 0)).toBeGreaterThanOrEqual(95.9));
});
