/** What the clock on the wall means: opening hours by weekday with dated exceptions, and the evening. */
import type { Settings } from '../settings/schema';
import type { Hours } from '../stage/stage';

export type HoursSettings = Pick<Settings, 'hours' | 'evening'>;
type Span = Settings['evening'];

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const dayMinutes = 24 * 60;

/**
 * Is the house open, and is it evening, at `at` in the machine's time zone?
 * A span that ends before it begins goes on past midnight and belongs to the day it begins on.
 */
export function hoursAt({ hours, evening }: HoursSettings, at: Date): Hours {
  const minute = at.getHours() * 60 + at.getMinutes();
  const yesterday = new Date(at.getFullYear(), at.getMonth(), at.getDate() - 1);
  const open =
    openings(hours, at).some((span) => within(span, minute)) ||
    openings(hours, yesterday).some((span) => within(span, minute + dayMinutes));
  return { open, evening: within(evening, minute) || within(evening, minute + dayMinutes) };
}

function openings({ week, dates }: Settings['hours'], day: Date): readonly Span[] {
  return dates[isoDate(day)] ?? week[weekdays[day.getDay()] ?? 'sun'];
}

/** The local date, such as `2026-11-22`. */
export function isoDate(day: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** `minute` counts from the midnight before the span; past 24 hours it is the next day's. */
function within({ from, to }: Span, minute: number): boolean {
  const start = minutesOf(from);
  const end = minutesOf(to);
  return minute >= start && minute < (end > start ? end : end + dayMinutes);
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
