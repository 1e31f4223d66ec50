import { expect, it } from 'vitest';
import { ALL_DAY, hoursWords } from './hours';

it('says the hours of a day', () => {
  expect(hoursWords([])).toBe('Đóng cửa');
  expect(hoursWords([ALL_DAY])).toBe('Cả ngày');
  expect(
    hoursWords([
      { from: '07:30', to: '11:30' },
      { from: '13:30', to: '17:00' },
    ]),
  ).toBe('07:30–11:30, 13:30–17:00');
});

it.each([
  ['17:00', '02:00', '17:00–02:00 hôm sau'],
  ['17:00', '00:00', '17:00–00:00 hôm sau'],
  ['08:00', '08:00', '08:00–08:00 hôm sau'],
  ['17:00', '24:00', '17:00–24:00'],
])('says of %s to %s whether it goes past midnight', (from, to, said) => {
  expect(hoursWords([{ from, to }])).toBe(said);
});
