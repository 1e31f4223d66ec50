/** What may be done to the screen, by what is on it. */
import type { StageState } from '../contract';

/** Is the screen to show something of many colours? Not while it is dark, wiped, or tested. */
export function canBeJudged({ owner, asleep, cleaning }: StageState): boolean {
  return owner !== 'maintenance' && !asleep && cleaning === null;
}
