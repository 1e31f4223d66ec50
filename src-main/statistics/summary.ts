/** All days in a few numbers, for the operator's screen. */
import { rollups, sum } from 'd3-array';
import type { StatisticsSummary } from '../contract';
import type { Day, Days } from './days';

const mostTouched = 12;

export function summarize(days: Days, enabled: boolean): StatisticsSummary {
  const all = Object.values(days);
  const byHour = Array.from({ length: 24 }, (_, hour) => sum(all, (day) => day.hours[hour]));
  return {
    enabled,
    days: all.length,
    visits: sum(byHour),
    byHour,
    byView: merge(all, ({ scenes }) => scenes)
      .filter(([key]) => !key.includes('?'))
      .map(([view, seen]) => ({
        view,
        visits: sum(seen, ({ visits }) => visits),
        seconds: Math.floor(sum(seen, ({ ms }) => ms) / 1000),
      }))
      .toSorted((a, b) => b.visits - a.visits || b.seconds - a.seconds),
    byLanguage: merge(all, ({ languages }) => languages)
      .map(([language, visits]) => ({ language, visits: sum(visits) }))
      .toSorted((a, b) => b.visits - a.visits),
    touched: merge(all, ({ touched }) => touched)
      .map(([what, times]) => ({ what, times: sum(times) }))
      .toSorted((a, b) => b.times - a.times)
      .slice(0, mostTouched),
  };
}

/** The values of every key over all days. */
function merge<T>(days: readonly Day[], map: (day: Day) => Record<string, T>): [string, T[]][] {
  const entries = days.flatMap((day) => Object.entries(map(day)));
  return rollups(
    entries,
    (group) => group.map(([, value]) => value),
    ([key]) => key,
  );
}
