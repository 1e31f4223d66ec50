/** Looks at memory and at the clock, and renews the window when it is time and nobody is there. */
import type { Journal } from '../journal';
import type { Settings } from '../settings/schema';
import type { Time } from '../time';
import { decideBudget, freshBudget, type BudgetAct } from './budget';
import { hasCome } from './nightly';

const lookMs = 60_000;

export interface Renewal {
  settings: () => Pick<Settings, 'memory' | 'renewal'>;
  /** In MB. */
  used: () => number;
  atRest: () => boolean;
  /** Rejects where the fresh window could not be prepared. */
  renew: () => Promise<void>;
  relaunch: () => void;
}

/** Begins to look. @returns looks once, at once. */
export function tendMemory(parts: Renewal, journal: Journal, time: Time): () => void {
  const startedAt = time.now();
  let state = freshBudget;
  let nightly = false;
  let lookedAt = new Date();

  const look = (): void => {
    const { memory: budgetMb, renewal } = parts.settings();
    const clock = new Date();
    nightly = renewal !== undefined && (nightly || hasCome(renewal, lookedAt, clock));
    lookedAt = clock;
    const usedMb = Math.round(parts.used());
    const now = time.now() - startedAt;
    const decided = decideBudget(state, { now, usedMb, budgetMb, nightly, atRest: parts.atRest() });
    state = decided.state;
    act(decided.act, { usedMb, budgetMb });
  };

  const act = (what: BudgetAct, sizes: Record<string, number>): void => {
    if (what === 'renew') {
      nightly = false;
      parts.renew().then(
        () => journal.write('info', 'window-renewed', sizes),
        (error: unknown) =>
          journal.write('warning', 'window-not-renewed', { ...sizes, error: String(error) }),
      );
    }
    if (what === 'tell') journal.write('error', 'memory-stays-high', sizes);
    if (what === 'relaunch') {
      journal.write('error', 'relaunch-for-memory', sizes);
      parts.relaunch();
    }
  };

  const next = (): void => {
    time
      .after(lookMs, () => {
        look();
        next();
      })
      .unref();
  };
  next();
  return look;
}
