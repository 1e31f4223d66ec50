import { expect, it } from 'vitest';
import { ordinalInEnglish, wholeInEnglish, yearInEnglish } from './numbers';

it.each([
  [0, 'zero'],
  [19, 'nineteen'],
  [40, 'forty'],
  [101, 'one hundred and one'],
  [1005, 'one thousand and five'],
  [1500, 'one thousand five hundred'],
  [21_053, 'twenty-one thousand and fifty-three'],
  [2_000_000, 'two million'],
])('%i: %s', (value, said) => expect(wholeInEnglish(value)).toBe(said));

it.each([
  [1, 'first'],
  [12, 'twelfth'],
  [17, 'seventeenth'],
  [20, 'twentieth'],
  [32, 'thirty-second'],
])('%i: %s', (value, said) => expect(ordinalInEnglish(value)).toBe(said));

it.each([
  [1900, 'nineteen hundred'],
  [1905, 'nineteen oh five'],
  [2000, 'two thousand'],
  [2010, 'twenty ten'],
  [2045, 'twenty forty-five'],
])('%i: %s', (value, said) => expect(yearInEnglish(value)).toBe(said));
