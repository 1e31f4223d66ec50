import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSettings } from '../settings/read';
import { hoursAt, type HoursSettings } from './hours';

const allDay = [{ from: '00:00', to: '24:00' }];

function settings(given: object = {}): HoursSettings {
  const read = parseSettings(given);
  expect(read.problems).toEqual([]);
  return read.settings;
}

/** Open by these hours on every day of the week, closed by `dates` on some. */
function opening(from: string, to: string, dates: object = {}): HoursSettings {
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const week = Object.fromEntries(days.map((day) => [day, [{ from, to }]]));
  return settings({ hours: { week, dates } });
}

const isOpen = (given: HoursSettings, at: string): boolean => hoursAt(given, new Date(at)).open;

describe('opening hours', () => {
  it('are always where nobody sets any', () => {
    const open = (at: Date): boolean => hoursAt(settings(), at).open;
    fc.assert(fc.property(fc.date({ noInvalidDate: true }), (at) => open(at)));
  });

  it('begin with their first minute and end before their last', () => {
    const given = opening('07:30', '17:00');
    expect(isOpen(given, '2026-11-23T07:29:59')).toBe(false);
    expect(isOpen(given, '2026-11-23T07:30:00')).toBe(true);
    expect(isOpen(given, '2026-11-23T16:59:59')).toBe(true);
    expect(isOpen(given, '2026-11-23T17:00:00')).toBe(false);
  });

  it('go on past midnight and belong to the day they begin on', () => {
    const given = settings({
      hours: {
        week: {
          mon: [],
          tue: [],
          wed: [],
          thu: [],
          fri: [],
          sat: [{ from: '20:00', to: '02:00' }],
          sun: [],
        },
      },
    });
    // The 21st of November 2026 is a Saturday.
    expect(isOpen(given, '2026-11-21T01:00')).toBe(false);
    expect(isOpen(given, '2026-11-21T20:00')).toBe(true);
    expect(isOpen(given, '2026-11-22T01:59')).toBe(true);
    expect(isOpen(given, '2026-11-22T02:00')).toBe(false);
    expect(isOpen(given, '2026-11-22T20:00')).toBe(false);
  });

  it('end at 24:00 or at 00:00 alike, and the same time twice is a whole day', () => {
    for (const to of ['24:00', '00:00']) {
      expect(isOpen(opening('08:00', to), '2026-11-23T23:59:59')).toBe(true);
      expect(isOpen(opening('08:00', to), '2026-11-24T00:00')).toBe(false);
    }
    expect(isOpen(opening('08:00', '08:00'), '2026-11-24T07:59')).toBe(true);
  });

  it('are those of a date where it has its own, and last night’s go on into it', () => {
    const given = opening('20:00', '02:00', {
      '2026-11-23': [],
      '2026-11-25': [{ from: '09:00', to: '10:00' }],
    });
    expect(isOpen(given, '2026-11-23T01:00')).toBe(true);
    expect(isOpen(given, '2026-11-23T21:00')).toBe(false);
    expect(isOpen(given, '2026-11-24T01:00')).toBe(false);
    expect(isOpen(given, '2026-11-25T09:30')).toBe(true);
    expect(isOpen(given, '2026-11-25T21:00')).toBe(false);
  });

  it('may be several on one day', () => {
    const given = opening('07:00', '11:00', {
      '2026-11-23': [
        { from: '07:00', to: '11:00' },
        { from: '13:00', to: '17:00' },
      ],
    });
    expect(isOpen(given, '2026-11-23T12:00')).toBe(false);
    expect(isOpen(given, '2026-11-23T13:00')).toBe(true);
  });
});

it('the evening begins and ends by its own times', () => {
  const evening = (at: string): boolean => hoursAt(settings(), new Date(at)).evening;
  expect(evening('2026-11-23T17:59')).toBe(false);
  expect(evening('2026-11-23T18:00')).toBe(true);
  expect(evening('2026-11-24T05:59')).toBe(true);
  expect(evening('2026-11-24T06:00')).toBe(false);
});

describe('whatever the clock does', () => {
  const clock = fc
    .integer({ min: 0, max: 24 * 60 - 1 })
    .map((minute) => [Math.floor(minute / 60), minute % 60])
    .map((parts) => parts.map((n) => String(n).padStart(2, '0')).join(':'));
  const date = fc.date({
    min: new Date('2020-01-01'),
    max: new Date('2040-01-01'),
    noInvalidDate: true,
  });

  it('hours depend on the clock on the wall alone: a day of 23 or 25 hours opens and closes as any other', () => {
    const wall = fc.record({ from: clock, to: clock, at: clock, date });
    fc.assert(
      fc.property(wall, ({ from, to, at, date: day }) => {
        const [hour = 0, minute = 0] = at.split(':').map(Number);
        const time = new Date(day.getFullYear(), day.getMonth(), day.getDate(), hour, minute);
        // A clock that is set forward has no such time on that day.
        fc.pre(time.getHours() === hour && time.getMinutes() === minute);
        const past = to <= from;
        const expected = past ? at >= from || at < to : at >= from && at < to;
        expect(hoursAt(opening(from, to), time).open).toBe(expected);
      }),
    );
  });

  it('a house that is closed on every day is never open', () => {
    const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
    const never = settings({
      hours: { week: Object.fromEntries(days.map((day) => [day, []])) },
    });
    const always = settings({
      hours: { week: Object.fromEntries(days.map((day) => [day, allDay])) },
    });
    fc.assert(fc.property(date, (at) => !hoursAt(never, at).open && hoursAt(always, at).open));
  });
});
