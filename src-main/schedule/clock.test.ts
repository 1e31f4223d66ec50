import { beforeEach, expect, it, vi } from 'vitest';
import { parseSettings } from '../settings/read';
import { followClock } from './clock';

const { settings } = parseSettings({
  hours: { dates: { '2026-11-23': [{ from: '08:00', to: '17:00' }] } },
});
const at = (text: string): Date => new Date(`2026-11-23T${text}`);
const onHours = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
});

it('tells when the house opens, once and within half a minute', () => {
  vi.setSystemTime(at('07:59:45'));
  const clock = followClock(() => settings, onHours);
  expect(clock.now()).toEqual({ open: false, evening: false });
  vi.advanceTimersByTime(30_000);
  vi.advanceTimersByTime(60 * 60_000);
  expect(onHours.mock.calls).toEqual([[{ open: true, evening: false }]]);
  expect(clock.now().open).toBe(true);
});

it('follows a clock that is set', () => {
  vi.setSystemTime(at('16:00:00'));
  followClock(() => settings, onHours);
  vi.setSystemTime(at('20:00:00'));
  vi.advanceTimersByTime(30_000);
  vi.setSystemTime(at('09:00:00'));
  vi.advanceTimersByTime(30_000);
  expect(onHours.mock.calls).toEqual([
    [{ open: false, evening: true }],
    [{ open: true, evening: false }],
  ]);
});

it('looks at once when the settings have changed', () => {
  vi.setSystemTime(at('12:00:00'));
  let current = settings;
  const clock = followClock(() => current, onHours);
  current = { ...settings, evening: { from: '11:00', to: '13:00' } };
  clock.look();
  clock.look();
  expect(onHours.mock.calls).toEqual([[{ open: true, evening: true }]]);
});
