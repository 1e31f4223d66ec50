import { describe, expect, it } from 'vitest';
import { VIEWS } from '../model/scene';
import en from './languages/en.json';
import vi from './languages/vi.json';
import { fill, messagesIn, type MessageKey } from './messages';

const keys = Object.keys(vi.messages) as MessageKey[];
const places = (text: string): string[] =>
  [...text.matchAll(/\{([\w-]+)\}/g)].map(([place]) => place).sort();

it('has every text in English as well, in the same order', () => {
  expect(Object.keys(en.messages)).toEqual(keys);
});

it.each(keys)('“%s” has words, and the same places in both languages', (key) => {
  for (const text of [vi.messages[key], en.messages[key]]) {
    expect(text).not.toBe('');
    expect(text).toBe(text.trim());
    expect(text).toBe(text.normalize('NFC'));
  }
  expect(places(en.messages[key])).toEqual(places(vi.messages[key]));
});

it('names every view', () => {
  for (const view of VIEWS) expect(messagesIn('vi')[view]).toBeTruthy();
});

describe('filling places', () => {
  it('puts every value into its place', () => {
    expect(fill('{a} of {b}, {a}', { a: 1, b: 'two' })).toBe('1 of two, 1');
  });

  it('shows zero, and leaves a place without a value as it is', () => {
    expect(fill('{a} {b}', { a: 0 })).toBe('0 {b}');
  });
});
