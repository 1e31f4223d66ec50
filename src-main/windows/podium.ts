/** The speaker's place: a window of notes on a display of its own, where there is one. */
import type { Podium } from '../talk/talks';

export function openPodium(): Podium {
  return {
    begin: () => undefined,
    end: () => undefined,
    isAlone: () => true,
    notes: () => 'ask',
    showNotes: () => undefined,
    swap: () => undefined,
    tell: () => undefined,
    push: () => Promise.resolve(),
    point: () => undefined,
  };
}
