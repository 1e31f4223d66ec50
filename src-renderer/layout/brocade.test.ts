import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIAMOND, motifColours, runsPath, weave, type Motif } from './brocade';

const anyQuarter = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
  .chain(([width, height]) =>
    fc.array(
      fc
        .array(fc.constantFrom('.', 'r', 'g', 'w'), { minLength: width, maxLength: width })
        .map((row) => row.join('')),
      { minLength: height, maxLength: height },
    ),
  );

/** The motif as a grid of characters again; a pixel that two runs paint becomes `!`. */
function grid({ width, height, runs }: Motif): string[] {
  const rows = Array.from({ length: height }, () => Array<string>(width).fill('.'));
  for (const run of runs) {
    for (let x = run.x; x < run.x + run.width; x += 1) {
      const row = rows[run.y] ?? [];
      row[x] = row[x] === '.' ? run.colour : '!';
    }
  }
  return rows.map((row) => row.join(''));
}

const backwards = (text: string): string => [...text].reverse().join('');

function expectWoven(motif: Motif): void {
  const rows = grid(motif);
  expect(rows.join('')).not.toContain('!');
  expect(rows.every((row) => row.length === motif.width)).toBe(true);
  expect(rows.map(backwards)).toEqual(rows);
  expect([...rows].reverse()).toEqual(rows);
}

describe('a woven motif', () => {
  it('is its quarter mirrored in both directions; runs do not overlap', () => {
    fc.assert(
      fc.property(anyQuarter, (quarter) => {
        const motif = weave(quarter);
        expectWoven(motif);
        expect(motif.width).toBe(2 * (quarter[0]?.length ?? 0) - 1);
        expect(motif.height).toBe(2 * quarter.length - 1);
        const corner = grid(motif).slice(0, quarter.length);
        expect(corner.map((row) => row.slice(0, quarter[0]?.length))).toEqual(quarter);
      }),
    );
  });

  it('costs few shapes: neighbours of one colour are one run', () => {
    fc.assert(
      fc.property(anyQuarter, (quarter) => {
        const { runs } = weave(quarter);
        const meet = runs.filter((run, index) => {
          const next = runs[index + 1];
          return next?.y === run.y && next.colour === run.colour && next.x <= run.x + run.width;
        });
        expect(meet).toEqual([]);
      }),
    );
  });

  it('of nothing is nothing', () => {
    expect(weave([])).toEqual({ width: 0, height: 0, runs: [] });
  });
});

describe('the paths', () => {
  it('hold every run of their colour once', () => {
    expect(runsPath(weave(['rg']), 'r')).toBe('M0 0h1v1h-1zM2 0h1v1h-1z');
    expect(runsPath(weave(['rg']), 'g')).toBe('M1 0h1v1h-1z');
    expect(runsPath(weave(['rg']), 'w')).toBe('');
  });

  it('have the colours in order of appearance', () => {
    expect(motifColours(weave(['.g', 'r.']))).toEqual(['g', 'r']);
  });
});

it('has a motif of its own in three colours', () => {
  expectWoven(DIAMOND);
  expect(motifColours(DIAMOND).sort()).toEqual(['g', 'r', 'w']);
});
