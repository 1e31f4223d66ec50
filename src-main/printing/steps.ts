/** The steps of a deck as they are printed: each with what is drawn on it. */
import type { Deck, Stroke, TalkStep } from '../contract';
import { stepsOf } from '../talk/steps';

export interface PrintStep extends TalkStep {
  /** Oldest first. */
  ink: Stroke[];
}

export function printSteps(deck: Deck): PrintStep[] {
  return stepsOf(deck).map((step) => ({
    ...step,
    ink: deck.items[step.item]?.steps[step.part]?.ink ?? [],
  }));
}
