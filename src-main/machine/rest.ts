/** Is nobody there, so that the window may be renewed? */
import type { Language, StageState } from '../contract';

export interface RestFacts {
  view: StageState;
  /** Milliseconds since a person was last heard of. */
  quietMs: number;
  settings: { language: Language; idle: { seconds: number; warning: number } };
}

/** In the lobby always; without one at home as a visit starts, after as long as a visit is kept. */
export function isAtRest({ view, quietMs, settings }: RestFacts): boolean {
  if (view.cleaning !== null || view.resetIn !== null) return false;
  if (view.owner === 'lobby') return true;
  const { language, idle } = settings;
  return (
    view.owner === 'visitor' &&
    view.mode !== 'lobby' &&
    view.scene === 'home' &&
    view.language === language &&
    view.trail.length === 0 &&
    quietMs >= (idle.seconds + idle.warning) * 1000
  );
}
