import fc from 'fast-check';
import { expect, it } from 'vitest';
import { moved } from './moved';

it.each([
  ['abcd', 'abcd', ''],
  ['abcd', 'bcda', 'a'],
  ['abcd', 'dabc', 'd'],
  ['abcd', 'xaybcd', ''],
  ['abcd', 'bd', ''],
])('from %s to %s', (before, after, expected) => {
  expect(moved([...before], [...after]).join('')).toBe(expected);
});

it('leaves the rest in its order, and is empty where nothing has another place', () => {
  const keys = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 2 }), { maxLength: 12 });
  fc.assert(
    fc.property(keys, keys, (before, after) => {
      const others = new Set(moved(before, after));
      const rest = (list: string[], other: string[]): string[] =>
        list.filter((key) => !others.has(key) && other.includes(key));
      expect(rest(after, before)).toEqual(rest(before, after));
    }),
  );
});
