/**
 * Colours that must be told apart, in normal vision and in three kinds of colour blindness: CIEDE2000
 * after Machado's simulation at full strength. As a guide: at 2 one looks closely, at 10 a glance does.
 */
import {
  clampRgb,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  wcagContrast,
  type Rgb,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { groupSeries } from '../model/delegates';
import { content, pack } from '../testing/pack';
import { tokensOn } from '../ui/tokens';
import { mixColour, rgb } from './dots';
import { FADED, groupColour, PALETTES, type Palette } from './palette';

/** The least distance of two categories that stand in one chart. */
const CATEGORY = 15;
/** The least distance of neighbours on a ramp, whose groups are always named beside their dots. */
const STEP = 8;
/** The least contrast with the ground of a mark that nothing else shows, as WCAG 1.4.11 has it. */
const GRAPHIC = { day: 3, evening: 3, contrast: 4.5 };

const linear = converter('lrgb');
type Vision = (hex: string) => Parameters<typeof wcagContrast>[0];

/** The matrices are for light, but the library takes encoded values: it is told that light is that. */
const simulated =
  (filter: (colour: Rgb) => Rgb): Vision =>
  (hex) => {
    const { r, g, b } = linear(hex) ?? expect.fail(`no colour: ${hex}`);
    return clampRgb({ ...filter({ mode: 'rgb', r, g, b }), mode: 'lrgb' });
  };

const VISIONS: Record<string, Vision> = {
  normal: (hex) => hex,
  protanopia: simulated(filterDeficiencyProt(1)),
  deuteranopia: simulated(filterDeficiencyDeuter(1)),
  tritanopia: simulated(filterDeficiencyTrit(1)),
};
const visions = Object.entries(VISIONS);

type Pair = readonly [string, string];
const ciede2000 = differenceCiede2000();
const distance = (see: Vision, [a, b]: Pair): number => ciede2000(see(a), see(b));
const nearest = (see: Vision, pairs: readonly Pair[]): number =>
  Math.min(...pairs.map((pair) => distance(see, pair)));

const allPairs = (colours: readonly string[]): Pair[] =>
  colours.flatMap((a, index) => colours.slice(index + 1).map((b): Pair => [a, b]));
const neighbours = (colours: readonly string[]): Pair[] =>
  colours.slice(1).map((b, index): Pair => [colours[index] ?? b, b]);

/** The colours that stand together in the charts of the pack, on one ground. */
function charts(palette: Palette): { id: string; ordered: boolean; colours: string[] }[] {
  return [
    ...pack.delegates.dimensions.map((dimension) => ({
      id: dimension.id,
      ordered: dimension.ordered,
      colours: groupSeries(dimension, content).map(({ index }, _, { length }) =>
        groupColour(palette, index, length, dimension.ordered ? 'up' : 'none'),
      ),
    })),
    {
      id: 'bodies',
      ordered: false,
      colours: pack.people.bodies.map((_, at) => palette.categories[at] ?? ''),
    },
  ];
}

const grounds = (['day', 'evening', 'contrast'] as const).map((ground) => ({
  ground,
  palette: PALETTES[ground],
  token: tokensOn(ground),
  together: charts(PALETTES[ground]).filter(({ ordered }) => !ordered),
  ramps: charts(PALETTES[ground]).filter(({ ordered }) => ordered),
}));

it('simulates what is known: red and green of equal light are one to whoever sees no green', () => {
  const pair: Pair = ['#c00000', '#768a00'];
  const seen = visions.map(([name, see]): [string, number] => [name, distance(see, pair)]);
  const { normal = 0, deuteranopia = 0, tritanopia = 0 } = Object.fromEntries(seen);
  expect(deuteranopia).toBeLessThan(normal / 3);
  expect(tritanopia).toBeGreaterThan(normal / 2);
  for (const [, see] of visions) expect(distance(see, ['#777777', '#777777'])).toBe(0);
});

describe.each(grounds)('by $ground', ({ ground: name, palette, token, together, ramps }) => {
  const graphic = GRAPHIC[name];
  const { categories, ramp, ground } = palette;

  describe.each(visions)('in %s vision', (_, see) => {
    it.each(together)('the groups of $id differ from each other', ({ colours }) => {
      expect(nearest(see, allPairs(colours))).toBeGreaterThanOrEqual(CATEGORY);
    });

    it('all categories differ, the first two and three by far', () => {
      expect(nearest(see, allPairs(categories))).toBeGreaterThanOrEqual(CATEGORY);
      expect(nearest(see, allPairs(categories.slice(0, 3)))).toBeGreaterThanOrEqual(25);
      expect(nearest(see, allPairs(categories.slice(0, 2)))).toBeGreaterThanOrEqual(40);
    });

    it.each(ramps)('each group of $id differs from the next', ({ colours }) => {
      expect(nearest(see, neighbours(colours))).toBeGreaterThanOrEqual(STEP);
    });

    it('a ramp of any length has steps that differ', () => {
      for (let count = 2; count <= ramp.length; count += 1) {
        const colours = Array.from({ length: count }, (__, at) =>
          groupColour(palette, at, count, 'up'),
        );
        expect(nearest(see, neighbours(colours)), `${count}`).toBeGreaterThanOrEqual(STEP);
      }
    });

    it('every dot differs from the ground, and from itself when another group is picked', () => {
      const hex = (colour: string): string => {
        const mixed = mixColour(rgb(colour), rgb(ground), FADED);
        return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
      };
      for (const colour of [...categories, ...ramp.slice(1)]) {
        expect(distance(see, [colour, ground]), colour).toBeGreaterThanOrEqual(CATEGORY);
        expect(distance(see, [colour, hex(colour)]), colour).toBeGreaterThanOrEqual(CATEGORY);
        expect(distance(see, [hex(colour), ground]), colour).toBeGreaterThanOrEqual(STEP);
      }
    });

    it.each([
      ['a target and the way up to it', 'gold-mark', 'mark'],
      ['a target and the way down to it', 'gold-mark', 'contrary'],
      ['the ways up and down', 'mark', 'contrary'],
      ['a share and what is beyond a hundred', 'c2', 'contrary'],
      ['leaves of the resolution', 'c2', 'gold-mark'],
    ])('%s differ', (__, a, b) => {
      expect(distance(see, [token(a), token(b)])).toBeGreaterThanOrEqual(CATEGORY);
    });
  });

  describe('contrast with the ground', () => {
    it('is enough for every dot of a group', () => {
      const drawn = new Set([...together, ...ramps].flatMap(({ colours }) => colours));
      // The step nearest to the ground is taken only by a ramp of five; its group is named, as all groups are.
      for (const hex of new Set([...drawn, ...categories, ...ramp.slice(1)])) {
        expect(wcagContrast(hex, ground), hex).toBeGreaterThanOrEqual(graphic);
      }
      expect([...drawn]).not.toContain(ramp[0]);
    });

    // Gold itself has less, so whatever is gold and says something has an edge.
    it.each(['gold-edge', 'mark', 'contrary', 'ink-2', 'c2'])('is enough for --%s', (colour) => {
      expect(wcagContrast(token(colour), ground)).toBeGreaterThanOrEqual(graphic);
    });
  });
});
