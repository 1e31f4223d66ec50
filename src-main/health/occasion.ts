/** What may be done to the screen, by what is on it. */
import type { StageState } from '../contract';

/** Is nobody there, so that a short darkness disturbs nobody? */
export function isLeftAlone({ owner, asleep, scene, trail }: StageState): boolean {
  if (owner === 'lobby' || asleep) return true;
  return owner === 'visitor' && scene === 'home' && trail.length === 0;
}

/** Is the screen to show something of many colours? Not while it is dark, wiped, or tested. */
export function canBeJudged({ owner, asleep, cleaning }: StageState): boolean {
  return owner !== 'maintenance' && !asleep && cleaning === null;
}
