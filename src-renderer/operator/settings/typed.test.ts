import { expect, it } from 'vitest';
import { DATE, isoDate, masked, roomFor, TIME, timeOf } from './typed';

it('puts marks between digits', () => {
  expect(masked(TIME, '0830')).toBe('08:30');
  expect(masked(TIME, '08')).toBe('08:__');
  expect(masked(DATE, '1709')).toBe('17/09/____');
  expect([roomFor(TIME), roomFor(DATE)]).toEqual([4, 8]);
});

it.each([
  ['17092025', '2025-09-17'],
  ['29022028', '2028-02-29'],
  ['29022027', null],
  ['31042025', null],
  ['00012025', null],
  ['1709', null],
])('takes %s for %s', (digits, date) => {
  expect(isoDate(digits)).toBe(date);
});

it.each([
  ['0830', '08:30'],
  ['0000', '00:00'],
  ['2400', '24:00'],
  ['2401', null],
  ['0860', null],
  ['9999', null],
])('takes the time %s for %s', (digits, time) => {
  expect(timeOf(digits)).toBe(time);
});
