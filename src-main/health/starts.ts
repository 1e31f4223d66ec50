/** Remembers how the last starts ended, so that one that cannot go well is not tried for ever. */
import { readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { writeAtomic } from '../atomic';
import { codes, type Cause } from './cause';

const record = z.object({
  /** A start that has not yet lasted long enough to be called good. */
  open: z.boolean(),
  /** Starts in a row that a fault has ended early. */
  failed: z.int().nonnegative(),
  /** Ordinary starts that were tried from the safe page since. */
  trials: z.int().nonnegative(),
  /** The next start is such a trial. */
  trial: z.boolean(),
  cause: z.enum(Object.keys(codes) as [Cause, ...Cause[]]),
});

export type Starts = z.infer<typeof record>;

/** `safe`: built-in content and no GPU, on the safe page at first. */
export type StartKind = 'normal' | 'trial' | 'safe';

const failuresToBelieve = 2;
/** A start that lasts so long is a good one. */
export const goodAfterMs = 2 * 60_000;

export const fresh: Starts = { open: false, failed: 0, trials: 0, trial: false, cause: 'ended' };

/** What this start is to be, after what is known of those before it. */
export function begin(before: Starts): { kind: StartKind; starts: Starts } {
  const failed = before.failed + (before.open ? 1 : 0);
  const kind = before.trial ? 'trial' : failed >= failuresToBelieve ? 'safe' : 'normal';
  // What it ends by is unknown until somebody says so.
  const cause = before.open || before.failed > 0 ? before.cause : 'ended';
  return { kind, starts: { ...before, open: true, failed, trial: false, cause } };
}

/** The start has lasted: it is forgotten, unless it is a safe one, which proves nothing. */
export function settle(starts: Starts, kind: StartKind): Starts {
  return kind === 'safe' ? { ...starts, open: false } : fresh;
}

/** The program starts again by itself to try an ordinary start. */
export function tryNormal(starts: Starts): Starts {
  return { ...starts, open: false, trial: true };
}

/** The memory on disk. A disk that refuses is no reason to stop the show. */
export interface Memory {
  read(): Starts;
  write(starts: Starts): void;
  forget(): void;
}

export function memoryIn(file: string): Memory {
  return {
    read: () => {
      try {
        return record.parse(JSON.parse(readFileSync(file, 'utf8')));
      } catch {
        return fresh;
      }
    },
    write: (starts) => {
      try {
        writeAtomic(file, JSON.stringify(starts));
      } catch {
        // The next start will be an ordinary one.
      }
    },
    forget: () => {
      try {
        rmSync(file, { force: true });
      } catch {
        // The next start takes this one for a failure.
      }
    },
  };
}
