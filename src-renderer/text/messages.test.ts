import { describe, expect, it } from 'vitest';
import { VIEWS } from '../model/scene';
import { fill, messages, type MessageKey } from './messages';

const keys = Object.keys(messages.vi) as MessageKey[];
const places = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place).sort();

it('has every text in both languages', () => {
  expect(Object.keys(messages.en).sort()).toEqual([...keys].sort());
});

it.each(keys)('“%s” has words, and the same places in both languages', (key) => {
  const [vi, en] = [messages.vi[key], messages.en[key]];
  for (const text of [vi, en]) {
    expect(text).not.toBe('');
    expect(text).toBe(text.trim());
    expect(text).toBe(text.normalize('NFC'));
  }
  expect(places(en)).toEqual(places(vi));
});

it('names every view', () => {
  for (const view of VIEWS) expect(keys).toContain(view);
});

describe('filling places', () => {
  it('puts every value into its place', () => {
    expect(fill('{a} of {b}, {a}', { a: 1, b: 'two' })).toBe('1 of two, 1');
  });

  it('shows zero, and leaves a place without a value as it is', () => {
    expect(fill('{a} {b}', { a: 0 })).toBe('0 {b}');
  });

  it('fills every message completely when given its places', () => {
    for (const key of keys) {
      for (const text of [messages.vi[key], messages.en[key]]) {
        const values = Object.fromEntries(places(text).map((place) => [place.slice(1, -1), 7]));
        expect(fill(text, values)).not.toMatch(/[{}]/);
      }
    }
  });
});
