import { expect, test } from 'vitest';
import { inOrder, put } from './column';

test('what is missing on the way is made, and what is left empty goes', () => {
  const thing = {};
  put(thing, ['also', 0, 'note', 'vi'], 'Chữ');
  expect(thing).toEqual({ also: [{ note: { vi: 'Chữ' } }] });
  put(thing, ['also', 0, 'note', 'en'], 'Text');
  put(thing, ['also', 0, 'note', 'vi'], undefined);
  expect(thing).toEqual({ also: [{ note: { en: 'Text' } }] });
  put(thing, ['also', 0, 'note', 'en'], undefined);
  expect(thing).toEqual({});
});

test('what was empty before stays', () => {
  const thing = { list: [], a: 1 };
  put(thing, ['a'], undefined);
  expect(thing).toEqual({ list: [] });
});

test('keys in a known order', () => {
  expect(Object.keys(inOrder({ c: 1, x: 2, a: 3 }, ['a', 'b', 'c']))).toEqual(['a', 'c', 'x']);
});
