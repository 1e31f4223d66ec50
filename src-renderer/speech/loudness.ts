/** How loud speech is: what a visitor has chosen, below what the operator allows. */
import type { Aids } from '../../src-main/contract';

/** Steps that are heard as even ones; the last is all that is allowed. */
const STEPS: Readonly<Record<Aids['volume'], number>> = { 1: 0.25, 2: 0.45, 3: 0.7, 4: 1 };

/** @param ceiling in percent. @returns 0 to 1. */
export function loudness(volume: Aids['volume'], ceiling: number): number {
  return (STEPS[volume] * ceiling) / 100;
}
