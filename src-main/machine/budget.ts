/**
 * What is done about memory: above the budget a fresh window, and where that does not help the
 * whole program anew. Only while nobody is there, never often.
 */

/** A leak that outruns one renewal in half an hour is not helped by more of them. */
export const betweenRenewalsMs = 30 * 60_000;
/** After so many in a row that did not help, the fault is not in the page. */
export const vainRenewals = 3;
/** The program is started anew at most once a day: counted from its own start, no clock can err. */
export const betweenRelaunchesMs = 24 * 60 * 60_000;

export interface BudgetState {
  /** When the window was last renewed, for whatever reason; null: never. */
  readonly renewedAt: number | null;
  /** Renewals since memory was last within the budget. */
  readonly vain: number;
}

export interface BudgetFacts {
  /** Milliseconds since the program's start, by a clock that only goes forward. */
  now: number;
  usedMb: number;
  budgetMb: number;
  /** The time for the nightly renewal has come and it has not been done. */
  nightly: boolean;
  /** Nobody is there. */
  atRest: boolean;
}

export type BudgetAct = 'none' | 'renew' | 'tell' | 'relaunch';

export const freshBudget: BudgetState = { renewedAt: null, vain: 0 };

/** `tell`: renewals have not helped; this is said once, until memory is within the budget again. */
export function decideBudget(
  state: BudgetState,
  { now, usedMb, budgetMb, nightly, atRest }: BudgetFacts,
): { state: BudgetState; act: BudgetAct } {
  const over = usedMb > budgetMb;
  const current = over ? state : { ...state, vain: 0 };
  const renew = (vain: number): ReturnType<typeof decideBudget> => ({
    state: { renewedAt: now, vain },
    act: 'renew',
  });
  if (!atRest || (state.renewedAt !== null && now - state.renewedAt < betweenRenewalsMs)) {
    return { state: current, act: 'none' };
  }
  if (over && current.vain < vainRenewals) return renew(current.vain + 1);
  if (over && current.vain === vainRenewals) {
    return { state: { ...current, vain: vainRenewals + 1 }, act: 'tell' };
  }
  if (over && now >= betweenRelaunchesMs) return { state: current, act: 'relaunch' };
  return nightly ? renew(current.vain) : { state: current, act: 'none' };
}
