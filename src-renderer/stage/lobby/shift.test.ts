import { expect, it } from 'vitest';
import { FARTHEST, shiftOf } from './shift';

const round = Array.from({ length: 25 }, (_, played) => shiftOf(played));

it('begins where everything belongs', () => {
  expect(shiftOf(0)).toEqual({ x: 0, y: 0 });
});

it('never goes farther than it says, which is well inside the safe margins', () => {
  for (const { x, y } of round) {
    expect(Math.abs(x)).toBeLessThanOrEqual(FARTHEST);
    expect(Math.abs(y)).toBeLessThanOrEqual(FARTHEST);
  }
  expect(FARTHEST).toBeLessThanOrEqual(10);
});

it('visits every place of its lattice once in a round, then begins again', () => {
  expect(new Set(round.map(({ x, y }) => `${x} ${y}`)).size).toBe(25);
  expect(shiftOf(25)).toEqual(shiftOf(0));
});

it('moves with every item, both ways over the whole width', () => {
  round.forEach((at, played) => expect(shiftOf(played + 1)).not.toEqual(at));
  for (const along of ['x', 'y'] as const) {
    expect(Math.min(...round.map((at) => at[along]))).toBe(-FARTHEST);
    expect(Math.max(...round.map((at) => at[along]))).toBe(FARTHEST);
  }
});
