/**
 * Whether a pack that was switched to has proved itself. Pure.
 *
 *     switched ──ten minutes without a fault──▶ passed
 *        └──a fault of the page, or two starts in a row without passing──▶ taken back
 */
import { z } from 'zod';
import type { Cause } from '../../health/cause';

/** How long a pack must be shown until it counts as good. */
export const probationMs = 10 * 60_000;

/** The power alone may go once; twice in a row it is rather the pack. */
const startsToBelieve = 2;

export const probation = z.object({
  /** What was shown before, by its key; null for the built-in content. */
  before: z.string().nullable(),
  /** Milliseconds that are left. */
  left: z.number().min(0).max(probationMs),
  /** Starts since the program was last ended as it should be. */
  starts: z.int().nonnegative(),
});

export type Probation = z.infer<typeof probation>;

/** Why a pack is taken back: a fault, or starts that nobody can explain. */
export type Stumble = Cause | 'starts';

/** Those that content can cause; a window that is closed and a lost graphics process are not its fault. */
const ofPage: ReadonlySet<Stumble> = new Set<Stumble>([
  'page-gone',
  'page-hung',
  'page-not-loaded',
  'page-not-painted',
  'page-failed',
  'page-blank',
  'page-frozen',
]);

export const begin = (before: string | null): Probation => ({
  before,
  left: probationMs,
  starts: 0,
});

/** Does such a fault speak against what is shown? */
export const isStumble = (cause: Cause): boolean => ofPage.has(cause);

/**
 * The program starts with the pack.
 * @param cause what the start before ended by; `ended` where nobody knows.
 * @returns `stumble`: why it is to be taken back; null where it goes on.
 */
export function started(
  before: Probation,
  cause: Cause,
): { probation: Probation; stumble: Stumble | null } {
  const next = { ...before, starts: before.starts + 1 };
  if (isStumble(cause)) return { probation: next, stumble: cause };
  return { probation: next, stumble: next.starts >= startsToBelieve ? 'starts' : null };
}

/** It has been shown for so long without a fault. @returns null when that is enough. */
export function lasted(before: Probation, ms: number): Probation | null {
  const left = before.left - Math.max(0, ms);
  return left <= 0 ? null : { ...before, left };
}

/** The program is ended as it should be. */
export const rested = (before: Probation): Probation => ({ ...before, starts: 0 });
