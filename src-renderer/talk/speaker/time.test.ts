import { expect, test } from 'vitest';
import { dayText, elapsedText, isOver, leftText, lengthText } from './time';

const minutes = (count: number, seconds = 0): number => (count * 60 + seconds) * 1000;

test('time that has passed', () => {
  expect(elapsedText(0)).toBe('00:00');
  expect(elapsedText(minutes(6, 42) + 999)).toBe('06:42');
  expect(elapsedText(minutes(65, 10))).toBe('1:05:10');
});

test('time that is left goes through zero once', () => {
  expect(leftText(minutes(8, 18))).toBe('08:18');
  expect(leftText(1999)).toBe('00:01');
  expect(leftText(-999)).toBe('00:00');
  expect(isOver(-999)).toBe(false);
  expect(leftText(-1000)).toBe('−00:01');
  expect(isOver(-1000)).toBe(true);
  expect(leftText(-minutes(61, 20))).toBe('−1:01:20');
});

test('lengths and the time of the day', () => {
  expect(lengthText(minutes(0, 40))).toBe('0:40');
  expect(lengthText(minutes(12))).toBe('12:00');
  expect(dayText(new Date(2025, 8, 17, 9, 5).getTime())).toBe('09:05');
});
