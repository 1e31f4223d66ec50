import { expect, it } from 'vitest';
import { ALL_DAY, hasSpan, hoursWords, isPast, MOST_SPANS, nextSpan, type Openings } from './hours';

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

it('adds no span twice', () => {
  const spans: Openings = [];
  while (spans.length < MOST_SPANS) {
    const next = nextSpan(spans);
    expect(hasSpan(spans, next)).toBe(false);
    spans.push(next);
  }
  expect(spans[0]).toEqual({ from: '07:30', to: '17:00' });
});

it('knows a date that is over from today', () => {
  const now = new Date(2026, 10, 22, 9);
  expect(isPast('2026-11-21', now)).toBe(true);
  expect(isPast('2026-11-22', now)).toBe(false);
  expect(isPast('2027-01-01', now)).toBe(false);
});
