/** Inks are told apart by everybody, and seen on both grounds by themselves or by their edge. */
import {
  clampRgb,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  wcagContrast,
  type Color,
  type Rgb,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { tokensOn } from '../../ui/tokens';
import { INKS } from './inks';

const linear = converter('lrgb');
/** The matrices are for light, but the library takes encoded values: it is told that light is that. */
const simulated =
  (filter: (colour: Rgb) => Rgb) =>
  (hex: string): Color => {
    const { r, g, b } = linear(hex) ?? expect.fail(`no colour: ${hex}`);
    return clampRgb({ ...filter({ mode: 'rgb', r, g, b }), mode: 'lrgb' });
  };
const visions = [
  (hex: string) => hex,
  ...[filterDeficiencyProt, filterDeficiencyDeuter, filterDeficiencyTrit].map((filter) =>
    simulated(filter(1)),
  ),
];

describe.each(['day', 'evening'] as const)('by %s', (ground) => {
  const token = tokensOn(ground);
  const colour = (variable: string): string =>
    token(/^var\(--([\w-]+)\)$/.exec(variable)?.[1] ?? '');

  it('every pair is told apart at a glance', () => {
    const fills = INKS.map(({ fill }) => colour(fill));
    const apart = differenceCiede2000();
    for (const see of visions)
      for (const [index, one] of fills.entries())
        for (const other of fills.slice(index + 1))
          expect(apart(see(one), see(other))).toBeGreaterThan(15);
  });

  it('every line stands out from the ground', () => {
    for (const { fill, edge } of INKS) {
      const seen = [fill, edge].map((each) => wcagContrast(colour(each), colour('var(--ground)')));
      expect(Math.max(...seen)).toBeGreaterThanOrEqual(3);
    }
  });
});
