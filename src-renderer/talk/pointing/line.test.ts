import { expect, it } from 'vitest';
import type { Stroke } from '../../../src-main/contract';
import { extendLine, goOn, isFull, MAX_POINTS, startLine } from './line';

const aspect = 9 / 16;

it('takes no point that cannot be told from the last one', () => {
  const dot = startLine(1, { x: 0.5, y: 0.5 });
  expect(extendLine(dot, { x: 0.5004, y: 0.5004 }, aspect)).toBe(dot);
  expect(extendLine(dot, { x: 0.503, y: 0.5 }, aspect).points).toHaveLength(2);
  // A picture that is wider than high: the same share down is a shorter way.
  expect(extendLine(dot, { x: 0.5, y: 0.503 }, aspect)).toBe(dot);
});

it('goes on in a new stroke of its colour where the full one ends', () => {
  let stroke: Stroke = startLine(2, { x: 0, y: 0 });
  for (let n = 1; !isFull(stroke); n += 1)
    stroke = extendLine(stroke, { x: (n % 2) * 0.5, y: n / MAX_POINTS }, aspect);
  expect(stroke.points).toHaveLength(MAX_POINTS);
  const next = goOn(stroke);
  expect(next).toMatchObject({ colour: 2, points: [stroke.points.at(-1)] });
  expect(next.id).not.toBe(stroke.id);
});
