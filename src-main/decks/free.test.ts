import { expect, it } from 'vitest';
import { freeId, freeTitle } from './free';

it('takes the first name that nobody has', () => {
  expect(freeId('own-bai', new Set())).toBe('own-bai');
  expect(freeId('own-bai', new Set(['own-bai', 'own-bai-3']))).toBe('own-bai-2');
});

it('numbers a title in both languages', () => {
  const title = { vi: 'Bài nói', en: 'Talk' };
  expect(freeTitle(title, new Set(['Talk']))).toEqual(title);
  const taken = new Set(['Bài nói', 'Bài nói (2)']);
  expect(freeTitle(title, taken)).toEqual({ vi: 'Bài nói (3)', en: 'Talk (3)' });
});
