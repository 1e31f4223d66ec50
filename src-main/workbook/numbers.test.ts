import { expect, test } from 'vitest';
import { typedNumber, writtenNumber } from './numbers';

test.each([
  ['57,65', 57.65],
  ['1.234,5', 1234.5],
  ['28.618', 28618],
  [' 1 234 ', 1234],
  ['-3', -3],
  ['−3,5', -3.5],
  ['57,65%', 57.65],
  ['0', 0],
])('%s is %d', (text, number) => {
  expect(typedNumber(text)).toBe(number);
});

test.each([
  '',
  'một',
  '1.5',
  '57.65',
  '0.123',
  '1,234.5',
  '1.23.456',
  '1e3',
  '--1',
  '5 người',
  'NaN',
])('“%s” is none', (text) => {
  expect(typedNumber(text)).toBeNull();
});

test('written with a comma', () => {
  expect(writtenNumber(1234.5)).toBe('1234,5');
});
