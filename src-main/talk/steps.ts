/** The steps of a deck, counted through. */
import type { Deck } from '../../data/schema';
import type { TalkStep } from './types';

export function stepsOf({ items }: Deck): TalkStep[] {
  return items.flatMap(({ id, title, steps }, item) =>
    // What was drawn is not told with every step: it belongs to the picture.
    steps.map(({ scene, notes, seconds }, part) => ({
      id: `${id}.${part + 1}`,
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
