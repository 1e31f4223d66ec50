/** The counts of each day: what is kept of all visits, and how much of it at most. */
import { z } from 'zod';

const count = z.int().nonnegative();

/** How often something was seen, and for how many milliseconds in all. */
const seen = z.strictObject({ visits: count, ms: count });
export type Seen = z.infer<typeof seen>;

const day = z.strictObject({
  /** Visits by the hour that they began in, 0 to 23. */
  hours: z.array(count).length(24),
  /** Visits in which a language was used. */
  languages: z.record(z.string(), count),
  /** Views, and parts of views: `delegates`, `delegates?by=age`. */
  scenes: z.record(z.string(), seen),
  /** What was touched: `delegates/pick`. */
  touched: z.record(z.string(), count),
});
export type Day = z.infer<typeof day>;

/** The days that have counts, by local date: `2026-11-22`. */
export const daysSchema = z.record(z.iso.date(), day);
export type Days = Readonly<z.infer<typeof daysSchema>>;

export const bounds = {
  /** More than a year, so that a year can be compared with the one before its end. */
  days: 400,
  /** Keys of one map of one day; the pack has about a hundred, so more are somebody's nonsense. */
  keys: 200,
} as const;

const emptyDay: Day = {
  hours: Array<number>(24).fill(0),
  languages: {},
  scenes: {},
  touched: {},
};

/** The days with `date` changed; the oldest go when there are too many. */
export function withDay(days: Days, date: string, change: (day: Day) => Day): Days {
  const next = { ...days, [date]: change(days[date] ?? emptyDay) };
  return newest(next);
}

/** As many of the newest days as are kept. */
export function newest(days: Days): Days {
  const dates = Object.keys(days);
  if (dates.length <= bounds.days) return days;
  const kept = dates.toSorted().slice(-bounds.days);
  return Object.fromEntries(kept.map((date) => [date, days[date] ?? emptyDay]));
}

/** The map with the value of `key` changed; a new key is left out where there are too many. */
export function withKey<T>(
  map: Readonly<Record<string, T>>,
  key: string,
  zero: T,
  change: (value: T) => T,
): Record<string, T> {
  const known = Object.hasOwn(map, key);
  if (!known && Object.keys(map).length >= bounds.keys) return { ...map };
  return { ...map, [key]: change(known ? (map[key] ?? zero) : zero) };
}

export const noSeen: Seen = { visits: 0, ms: 0 };
