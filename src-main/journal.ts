/** The journal: what happened to the kiosk, one JSON object a line. Transitions only, no heartbeat. */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

export type Level = 'info' | 'warning' | 'error';

export interface Journal {
  /** Writes one line at once. Never throws: a full disk must not stop the show. */
  write(level: Level, event: string, details?: Record<string, unknown>): void;
}

const maxBytes = 1024 * 1024;
const maxFiles = 5;
/** A line that is longer is cut: one event must not push all others out. */
const maxDetails = 64 * 1024;

/** Opens the journal in `dir`; kiosk.jsonl is the newest file, kiosk.4.jsonl the oldest. */
export function openJournal(dir: string, limit = maxBytes): Journal {
  const file = (n: number): string => join(dir, n === 0 ? 'kiosk.jsonl' : `kiosk.${n}.jsonl`);

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
        const line = lineOf(level, event, details);
        mkdirSync(dir, { recursive: true });
        if (sizeOf(file(0)) + Buffer.byteLength(line) > limit) rotate();
        appendFileSync(file(0), line);
      } catch {
        // Nobody could be told: the journal is where one would tell it.
      }
    },
  };
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
