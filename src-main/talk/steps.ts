/** The steps of a deck, counted through. */
import type { Deck } from '../../data/schema';
import type { TalkStep } from './types';

/** @param part the place of the step in its item, from 0. */
export const stepId = (item: string, part: number): string => `${item}.${part + 1}`;

export function stepsOf({ items }: Deck): TalkStep[] {
  return items.flatMap(({ id, title, steps }, item) =>
    // What was drawn is not told with every step: it belongs to the picture.
    steps.map(({ scene, notes, seconds }, part) => ({
      id: stepId(id, part),
      title,
      scene,
      notes,
      seconds,
      item,
      part,
      parts: steps.length,
    })),
  );
}
