/** The journal: what happened to the kiosk, one JSON object a line. Transitions only, no heartbeat. */
import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

export type Level = 'info' | 'warning' | 'error';

export interface Journal {
  /** Writes one line at once. Never throws: a full disk must not stop the show. */
  write(level: Level, event: string, details?: Record<string, unknown>): void;
}

/** A line of the journal as it is read again. */
export interface JournalLine {
  /** ISO 8601, by the clock on the wall as it was then. */
  at: string;
  level: Level;
  event: string;
  details: Record<string, unknown>;
}

const maxBytes = 1024 * 1024;
const maxFiles = 5;
/** A line that is longer is cut: one event must not push all others out. */
const maxDetails = 64 * 1024;

/** kiosk.jsonl is the newest file, kiosk.4.jsonl the oldest. */
const fileIn = (dir: string, n: number): string =>
  join(dir, n === 0 ? 'kiosk.jsonl' : `kiosk.${n}.jsonl`);

/** Opens the journal in `dir`. */
export function openJournal(dir: string, limit = maxBytes): Journal {
  const file = (n: number): string => fileIn(dir, n);
  // A power cut may have left half a line: the first of ours must not become its other half.
  let start = /[^\n]$/.test(textOf(file(0))) ? '\n' : '';

  const rotate = (): void => {
    for (let n = maxFiles - 1; n > 0; n -= 1) {
      try {
        renameSync(file(n - 1), file(n));
      } catch {
        // There is no such file yet.
      }
    }
  };

  return {
    write(level, event, details = {}) {
      try {
        const line = start + lineOf(level, event, details);
        mkdirSync(dir, { recursive: true });
        if (sizeOf(file(0)) + Buffer.byteLength(line) > limit) rotate();
        // What went wrong must be on the disk before the machine itself stands still.
        appendFileSync(file(0), line, { flush: level !== 'info' });
        start = '';
      } catch {
        // Nobody could be told: the journal is where one would tell it.
      }
    },
  };
}

/**
 * The lines in `dir` since then, oldest first. Never throws: what a power cut has left half written
 * is passed over, as is a file that cannot be read.
 */
export function readJournal(dir: string, since: Date): JournalLine[] {
  const files = Array.from({ length: maxFiles }, (_, n) => fileIn(dir, n)).toReversed();
  return files
    .flatMap((file) => textOf(file).split('\n').flatMap(readLine))
    .filter(({ at }) => new Date(at) >= since);
}

/** @returns one line, or none. */
function readLine(text: string): JournalLine[] {
  try {
    const { at, level, event, ...details } = JSON.parse(text) as Record<string, unknown>;
    const isLevel = level === 'info' || level === 'warning' || level === 'error';
    if (typeof at !== 'string' || !isLevel || typeof event !== 'string') return [];
    return [{ at, level, event, details }];
  } catch {
    return [];
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function lineOf(level: Level, event: string, details: Record<string, unknown>): string {
  const head = { at: new Date().toISOString(), level, event };
  const full = JSON.stringify({ ...head, ...details });
  const line =
    full.length <= maxDetails
      ? full
      : JSON.stringify({ ...head, cut: full.slice(0, maxDetails / 2) });
  return `${line}\n`;
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
