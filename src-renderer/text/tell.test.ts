import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pack } from '../testing/pack';
import { segments, type Segment } from './tell';

const joined = (all: readonly Segment[]): string =>
  all
    .map((one) => ('words' in one ? one.words : `{${one.figure}${one.bare ? ':n' : ''}}`))
    .join('');

it('takes a text apart at the figures that it quotes', () => {
  expect(segments('Có {delegates.female} nữ')).toEqual([
    { words: 'Có ' },
    { figure: 'delegates.female', bare: false },
    { words: ' nữ' },
  ]);
  expect(segments('{a}{b-1:n}')).toEqual([
    { figure: 'a', bare: false },
    { figure: 'b-1', bare: true },
  ]);
});

it('leaves other braces as words', () => {
  expect(segments('{} {Tên} {a:m} {a')).toEqual([{ words: '{} {Tên} {a:m} {a' }]);
  expect(segments('')).toEqual([]);
});

it('loses nothing', () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom('{a}', '{a.b-2:n}', '{', '}', ':n'));
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (text) => {
        const all = segments(text);
        expect(joined(all)).toBe(text);
        expect(all).not.toContainEqual({ words: '' });
      },
    ),
  );
});

it('finds a figure of the pack wherever the pack quotes one', () => {
  const ids = new Set(pack.figures.map(({ id }) => id));
  const quoted = segments(JSON.stringify(pack)).flatMap((one) =>
    'figure' in one ? [one.figure] : [],
  );
  expect(quoted.length).toBeGreaterThan(0);
  expect(quoted.filter((id) => !ids.has(id))).toEqual([]);
});
