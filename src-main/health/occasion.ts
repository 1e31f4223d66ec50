/** What may be done to the screen, by what is on it. */
import type { StageState } from '../contract';

/** Is the screen to show something of many colours? Not while it is dark, wiped, tested, or covered. */
export function canBeJudged({ owner, asleep, cleaning, talk }: StageState): boolean {
  const covered = talk !== null && talk.cover !== null;
  return owner !== 'maintenance' && !asleep && cleaning === null && !covered;
}
