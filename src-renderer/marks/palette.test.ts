import { describe, expect, it } from 'vitest';
import { content, pack } from '../testing/pack';
import { groupSeries } from '../model/delegates';
import css from '../ui/tokens.css?raw';
import { rgb } from './dots';
import { CATEGORIES, DELEGATE, GROUND, NEUTRAL, RAMP, groupColour } from './palette';

const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\s*;/gi)].map(([, name = '', hex = '']) => [
    name,
    hex,
  ]),
);
const token = (name: string): string => tokens.get(name) ?? expect.fail(`no colour --${name}`);

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

it('is the same in the canvas as in the page', () => {
  expect(CATEGORIES).toEqual([1, 2, 3, 4, 5, 6].map((n) => token(`c${n}`)));
  expect(RAMP).toEqual([1, 2, 3, 4, 5].map((n) => token(`o${n}`)));
  expect(GROUND).toBe(token('paper'));
  expect(NEUTRAL).toBe(token('neutral'));
  expect([DELEGATE]).toEqual([token('c2')]);
});

describe('text can be read:', () => {
  it.each([
    ['ink', 'paper'],
    ['ink-2', 'paper'],
    ['maroon', 'paper'],
    ['ink', 'paper-2'],
    ['ink-2', 'paper-2'],
    ['maroon', 'paper-2'],
    ['on-indigo', 'indigo'],
    ['on-indigo-2', 'indigo'],
    ['gold', 'indigo'],
    ['on-indigo', 'indigo-2'],
    ['on-indigo-2', 'indigo-2'],
    ['gold', 'indigo-2'],
  ])('%s on %s', (text, ground) => {
    expect(contrast(token(text), token(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('knows what contrast is', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

describe('dots can be told apart:', () => {
  it('categories from each other, from the neutral pool and from the ground', () => {
    for (const [a, b] of pairs([...CATEGORIES, NEUTRAL, GROUND])) {
      expect(distance(a, b), `${a} and ${b}`).toBeGreaterThan(0.12);
    }
  });

  it('steps of a ramp from each other; they darken in even steps', () => {
    const lightness = RAMP.map((hex) => oklab(hex)[0]);
    lightness.slice(1).forEach((light, step) => {
      const darker = (lightness[step] ?? NaN) - light;
      expect(darker).toBeGreaterThan(0.08);
      expect(darker).toBeLessThan(0.16);
    });
  });

  it('every category from the ground, at 3:1 as WCAG asks of graphics', () => {
    for (const hex of CATEGORIES) expect(contrast(hex, GROUND), hex).toBeGreaterThanOrEqual(3);
  });
});

describe('the colour of a group', () => {
  it('differs from that of every other group of its dimension', () => {
    for (const dimension of pack.delegates.dimensions) {
      const groups = groupSeries(dimension, content);
      const colours = groups.map(({ index }) =>
        groupColour(index, groups.length, dimension.ordered ? 'up' : 'none'),
      );
      expect(new Set(colours).size, dimension.id).toBe(groups.length);
    }
  });

  it('goes through the ramp from light to dark, and to its end', () => {
    for (let count = 2; count <= RAMP.length; count += 1) {
      const steps = Array.from({ length: count }, (_, index) =>
        RAMP.indexOf(groupColour(index, count, 'up')),
      );
      expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
      expect(steps.at(-1)).toBe(RAMP.length - 1);
    }
    expect(groupColour(0, 1, 'up')).toBe(RAMP.at(-1));
    expect(groupColour(0, 3, 'down')).toBe(groupColour(2, 3, 'up'));
  });

  it('begins again where there are more groups than categories', () => {
    expect(groupColour(0, 9, 'none')).toBe(CATEGORIES[0]);
    expect(groupColour(CATEGORIES.length, 9, 'none')).toBe(CATEGORIES[0]);
  });
});
