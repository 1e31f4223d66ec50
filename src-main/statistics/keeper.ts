/** Keeps the statistics: counts what happens on the stage, and writes the counts now and then. */
import type { StatisticsSummary } from '../contract';
import type { Journal } from '../journal';
import type { Step } from '../stage/director';
import type { Time } from '../time';
import { count, type Counting } from './count';
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

/** Opens the statistics. Nothing in here throws: a full disk must not stop the show. */
export function openStatistics(plan: StatisticsPlan): Statistics {
  const { file, enabled, journal } = plan;
  const read = readDays(file);
  if (read.broken !== null)
    journal.write('warning', 'statistics-broken', { putAside: read.broken });
  let counting: Counting = { days: read.days, visit: null };
  let written = counting.days;
  let writtenAt = -Infinity;
  let timer: NodeJS.Timeout | undefined;
  let failed = false;

  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (counting.days === written) return;
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
      if (!enabled()) {
        counting = { ...counting, visit: null };
        return;
      }
      const before = counting;
      const moment = { ...step, now: plan.time.now(), at: new Date() };
      counting = count(counting, moment, plan.idleMs());
      if (counting.days === written) return;
      if (before.visit !== null && counting.visit === null) flush();
      else flushSoon();
    },
    days: () => counting.days,
    summary: () => summarize(counting.days, enabled()),
    flush,
  };
}
