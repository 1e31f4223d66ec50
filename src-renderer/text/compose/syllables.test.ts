/** Every syllable of Vietnamese, and every word of the content, typed key by key in several orders. */
import { describe, expect, it } from 'vitest';
import { pack } from '../../testing/pack';
import { SYLLABLES } from '../../testing/syllables';
import { ordersOf } from '../../testing/typing';
import { typeKey } from './compose';

type Typing = 'telex' | 'vni';

// Most syllables begin like others: what is typed once need not be typed again.
const known = { telex: new Map([['', '']]), vni: new Map([['', '']]) };

function typed(keys: string, method: Typing): string {
  const before = known[method].get(keys);
  if (before !== undefined) return before;
  const text = typeKey(typed(keys.slice(0, -1), method), keys.slice(-1), method);
  known[method].set(keys, text);
  return text;
}

/** What comes out wrong, told as `keys → text, not syllable`. */
const faults = (syllables: Iterable<string>, method: Typing): string[] =>
  Array.from(syllables).flatMap((syllable) =>
    ordersOf(syllable, method).flatMap((keys) => {
      const text = typed(keys, method);
      return text === syllable ? [] : [`${keys} → ${text}, not ${syllable}`];
    }),
  );

/** The Vietnamese texts of the content, and the names of people. */
const texts = (value: unknown, key = ''): string[] => {
  if (typeof value === 'string') return key === 'vi' ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => texts(inner, name));
};

const WORDS = new Set(
  [...texts(pack), ...pack.people.people.map(({ name }) => name)].flatMap(
    (text) =>
      text
        .replace(/\{[^}]*\}/g, '')
        .toLowerCase()
        .match(/[\p{L}\p{M}]+/gu) ?? [],
  ),
);

it('has every Vietnamese word of the content, but for abbreviations and the article’s spelling', () => {
  const vietnamese = [...WORDS].filter((word) => /[^a-z]/.test(word));
  expect(vietnamese.filter((word) => SYLLABLES.has(word)).length).toBeGreaterThan(700);
  expect(vietnamese.filter((word) => !SYLLABLES.has(word)).sort()).toEqual(
    ['hòa', 'hóa', 'hđnd', 'khóa', 'đbqh', 'ủy'].sort(),
  );
});

describe.each(['telex', 'vni'] as const)('%s', (method) => {
  it('writes every syllable, in every order of its keys', () => {
    expect(SYLLABLES.size).toBeGreaterThan(15_000);
    expect(faults(SYLLABLES, method)).toEqual([]);
  }, 60_000);

  it('keeps capitals', () => {
    const some = [...SYLLABLES].filter((_, index) => index % 20 === 0);
    // In Telex the keys of XĨ, which is no word, are those of XIX.
    for (const syllable of some.filter((one) => one !== 'xĩ')) {
      const keys = ordersOf(syllable, method).at(-1) ?? '';
      expect(typed(keys.toUpperCase(), method)).toBe(syllable.toUpperCase());
    }
  });
});
