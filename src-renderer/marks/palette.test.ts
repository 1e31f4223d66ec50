import { describe, expect, it } from 'vitest';
import { content, pack } from '../testing/pack';
import { groupSeries } from '../model/delegates';
import { tokensOn } from '../ui/tokens';
import { rgb } from './dots';
import { groupColour, PALETTES } from './palette';

/** The least contrast of text, and of what is drawn, as WCAG 2.2 has it: AA, and AAA where it is asked for. */
const LEAST = {
  day: { text: 4.5, drawn: 3 },
  evening: { text: 4.5, drawn: 3 },
  contrast: { text: 7, drawn: 4.5 },
};

const grounds = (['day', 'evening', 'contrast'] as const).map((ground) => ({
  ground,
  least: LEAST[ground],
  palette: PALETTES[ground],
  token: tokensOn(ground),
}));

/** Light as WCAG 2 reckons it: linear red, green and blue, from 0 to 1. */
function linear(hex: string): [number, number, number] {
  const one = (channel: number): number => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const [r, g, b] = rgb(hex);
  return [one(r), one(g), one(b)];
}

function luminance(hex: string): number {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Björn Ottosson's Oklab: equal distances look about equally far apart, black to white is 1. */
function oklab(hex: string): [number, number, number] {
  const [r, g, b] = linear(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function distance(a: string, b: string): number {
  const [from, to] = [oklab(a), oklab(b)];
  return Math.hypot(...from.map((value, axis) => value - (to[axis] ?? NaN)));
}

const pairs = (colours: readonly string[]): [string, string][] =>
  colours.flatMap((a, index) => colours.slice(index + 1).map((b): [string, string] => [a, b]));

it.each(grounds)('is the same in the canvas as in the page by $ground', ({ palette, token }) => {
  expect(palette).toEqual({
    ground: token('ground'),
    delegate: token('c2'),
    neutral: token('neutral'),
    categories: [1, 2, 3, 4, 5, 6].map((n) => token(`c${n}`)),
    ramp: [1, 2, 3, 4, 5].map((n) => token(`o${n}`)),
  });
});

it('knows what contrast is', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(grounds)('by $ground', ({ palette, token, least }) => {
  /** What is written in which colour on which: text of any size. */
  it.each([
    ['ink', ['ground', 'raised', 'sheet']],
    ['ink-2', ['ground', 'raised', 'sheet']],
    ['accent', ['ground', 'raised', 'sheet']],
    ['contrary', ['ground', 'sheet']],
    ['on-key', ['key']],
    ['key-accent', ['key']],
    ['on-current', ['current']],
    ['on-notice', ['notice']],
    ['notice-accent', ['notice']],
    ['on-mark', ['mark']],
    ['on-indigo', ['deep', 'indigo-2']],
    ['on-indigo-2', ['deep', 'indigo-2']],
    ['gold', ['deep']],
  ])('%s can be read on %s', (text, on) => {
    for (const surface of on) {
      expect(contrast(token(text), token(surface)), surface).toBeGreaterThanOrEqual(least.text);
    }
  });

  it('large figures can be read', () => {
    expect(contrast(token('reached'), token('ground'))).toBeGreaterThanOrEqual(least.drawn);
  });

  it.each(['mark', 'contrary', 'reached', 'gold-edge', 'key', 'current', 'notice', 'c2', 'accent'])(
    'what is drawn in %s can be seen',
    (mark) => {
      expect(contrast(token(mark), token('ground'))).toBeGreaterThanOrEqual(least.drawn);
    },
  );

  it('one of the two colours of the focus ring can be seen on everything', () => {
    for (const name of ['ground', 'raised', 'sheet', 'deep', 'key', 'current', 'notice', 'mark']) {
      const seen = [token('gold-2'), token('indigo')].map((ring) => contrast(ring, token(name)));
      expect(Math.max(...seen), name).toBeGreaterThanOrEqual(3);
    }
  });

  it('categories are told from each other, from the neutral pool and from the ground', () => {
    for (const [a, b] of pairs([...palette.categories, palette.neutral, palette.ground])) {
      expect(distance(a, b), `${a} and ${b}`).toBeGreaterThan(0.12);
    }
  });

  it('a ramp leads away from the ground in even steps', () => {
    const lightness = palette.ramp.map((hex) => oklab(hex)[0]);
    const away = Math.sign((lightness[0] ?? NaN) - oklab(palette.ground)[0]);
    lightness.slice(1).forEach((light, step) => {
      const further = away * (light - (lightness[step] ?? NaN));
      expect(further).toBeGreaterThan(0.08);
      expect(further).toBeLessThan(0.16);
    });
  });

  it('every category stands out from the ground', () => {
    for (const hex of palette.categories) {
      expect(contrast(hex, palette.ground), hex).toBeGreaterThanOrEqual(least.drawn);
    }
  });
});

it.each(['evening', 'contrast'] as const)('by %s scales and threads can be seen as well', (on) => {
  const token = tokensOn(on);
  for (const name of ['track', 'weft', 'gold-2', 'gold-mark']) {
    expect(contrast(token(name), token('ground')), name).toBeGreaterThanOrEqual(LEAST[on].drawn);
  }
});

it('lines are seen as well where contrast is asked for', () => {
  const token = tokensOn('contrast');
  expect(contrast(token('line'), token('ground'))).toBeGreaterThanOrEqual(LEAST.contrast.drawn);
});

describe.each(grounds)('the colour of a group by $ground', ({ palette }) => {
  it('differs from that of every other group of its dimension', () => {
    for (const dimension of pack.delegates.dimensions) {
      const groups = groupSeries(dimension, content);
      const colours = groups.map(({ index }) =>
        groupColour(palette, index, groups.length, dimension.ordered ? 'up' : 'none'),
      );
      expect(new Set(colours).size, dimension.id).toBe(groups.length);
    }
  });

  it('goes through the ramp from little to much, and to its end', () => {
    for (let count = 2; count <= palette.ramp.length; count += 1) {
      const steps = Array.from({ length: count }, (_, index) =>
        palette.ramp.indexOf(groupColour(palette, index, count, 'up')),
      );
      expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
      expect(steps.at(-1)).toBe(palette.ramp.length - 1);
    }
    expect(groupColour(palette, 0, 1, 'up')).toBe(palette.ramp.at(-1));
    expect(groupColour(palette, 0, 3, 'down')).toBe(groupColour(palette, 2, 3, 'up'));
  });

  it('begins again where there are more groups than categories', () => {
    expect(groupColour(palette, 0, 9, 'none')).toBe(palette.categories[0]);
    expect(groupColour(palette, palette.categories.length, 9, 'none')).toBe(palette.categories[0]);
  });
});
