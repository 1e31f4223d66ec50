import { expect, it } from 'vitest';
import { content } from '../../testing/pack';
import { lineOf } from './line';

it('sets the number that a line begins with apart', () => {
  const text = {
    vi: '{delegates.ethnicity.minority:n} trong {congress.present:n} đại biểu',
    en: 'Of {congress.present:n} delegates, {delegates.ethnicity.minority:n}',
  };
  expect(lineOf(text, 'vi', content)).toEqual({ number: '340', words: 'trong 399 đại biểu' });
  expect(lineOf(text, 'en', content)).toEqual({ number: '', words: 'Of 399 delegates, 340' });
});

it('leaves a line of words, and one that quotes a unit, in one piece', () => {
  const text = { vi: 'Họ bao nhiêu tuổi?', en: '{congress.present} came' };
  expect(lineOf(text, 'vi', content)).toEqual({ number: '', words: 'Họ bao nhiêu tuổi?' });
  expect(lineOf(text, 'en', content)).toEqual({ number: '', words: '399 delegates came' });
});

it('writes numbers as each language does', () => {
  const text = {
    vi: '{results.party.admitted:n} đảng viên',
    en: '{results.party.admitted:n} members',
  };
  expect(lineOf(text, 'vi', content).number).toBe('9.149');
  expect(lineOf(text, 'en', content).number).toBe('9,149');
});
