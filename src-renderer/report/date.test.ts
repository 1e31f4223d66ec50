import { expect, it } from 'vitest';
import { stateDate, stateTime } from './date';

it.each([
  ['2026-11-22T09:05:00', 'ngày 22 tháng 11 năm 2026'],
  ['2026-02-03T09:05:00', 'ngày 03 tháng 02 năm 2026'],
  ['2026-03-09T09:05:00', 'ngày 09 tháng 3 năm 2026'],
])('%s is %s', (at, written) => {
  expect(stateDate(new Date(at))).toBe(written);
});

it('tells the time', () => {
  expect(stateTime(new Date('2026-11-22T09:05:00'))).toBe('09 giờ 05 phút');
});
