/** The steps of a deck as they are printed: each with what is drawn on it. */
import type { Deck, Stroke, TalkStep } from '../contract';
import { stepsOf } from '../talk/steps';

export interface PrintStep extends TalkStep {
  /** Oldest first. */
  ink: Stroke[];
}

/** @param drawn what is drawn on a step beside what its deck keeps; a stroke of both is drawn once. */
export function printSteps(deck: Deck, drawn: (stepId: string) => readonly Stroke[]): PrintStep[] {
  return stepsOf(deck).map((step) => {
    const kept = deck.items[step.item]?.steps[step.part]?.ink ?? [];
    const strokes = new Map([...kept, ...drawn(step.id)].map((stroke) => [stroke.id, stroke]));
    return { ...step, ink: [...strokes.values()] };
  });
}
