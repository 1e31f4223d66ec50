/** Keeps the statistics: counts what happens on the stage, and writes the counts now and then. */
import type { StatisticsSummary } from '../contract';
import type { Journal } from '../journal';
import type { Step } from '../stage/director';
import type { Time } from '../time';
import { count, isInput, type Counting } from './count';
import type { Days } from './days';
import { readDays, writeDays } from './file';
import { summarize } from './summary';

export interface Statistics {
  /** Counts what happened on the stage, unless the operator has switched it off. */
  saw(step: Step): void;
  days(): Days;
  summary(): StatisticsSummary;
  /** Writes what is not written yet. For the end of the program. */
  flush(): void;
}

export interface StatisticsPlan {
  file: string;
  enabled(): boolean;
  /** How long the stage waits for a visitor, in milliseconds. */
  idleMs(): number;
  /** The stage's time. */
  time: Time;
  journal: Journal;
}

/** The answer to a touch comes before the disk; a crash within this time loses one visit. */
const soonMs = 1_000;
const everyMs = 60_000;

/** A year's file takes 90 ms to read: neither the start nor the first touch should wait for it. */
const warmMs = 5_000;

/** Opens the statistics. Nothing in here throws: a full disk must not stop the show. */
export function openStatistics(plan: StatisticsPlan): Statistics {
  const { file, enabled, journal } = plan;
  let counting: Counting | undefined;
  let written: Days | undefined;
  let writtenAt = -Infinity;
  let timer: NodeJS.Timeout | undefined;
  let failed = false;

  const load = (): Counting => {
    if (counting !== undefined) return counting;
    const { days, broken } = readDays(file);
    if (broken !== null) journal.write('warning', 'statistics-broken', { putAside: broken });
    written = days;
    return (counting = { days, visit: null });
  };
  setTimeout(load, warmMs).unref();

  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (counting === undefined || counting.days === written) return;
    writtenAt = performance.now();
    try {
      writeDays(file, counting.days);
      written = counting.days;
      failed = false;
    } catch (error) {
      if (!failed) journal.write('warning', 'statistics-not-written', { error: String(error) });
      failed = true;
    }
  };

  const flushSoon = (): void => {
    const wait = Math.max(soonMs, writtenAt + everyMs - performance.now());
    timer ??= setTimeout(flush, wait).unref();
  };

  return {
    saw(step) {
      if (counting === undefined && !isInput(step.event)) return;
      const before = load();
      if (!enabled()) {
        counting = { ...before, visit: null };
        return;
      }
      const moment = { ...step, now: plan.time.now(), at: new Date() };
      counting = count(before, moment, plan.idleMs());
      if (counting.days === written) return;
      if (before.visit !== null && counting.visit === null) flush();
      else flushSoon();
    },
    days: () => load().days,
    summary: () => summarize(load().days, enabled()),
    flush,
  };
}
