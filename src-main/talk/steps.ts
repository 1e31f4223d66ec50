/** The steps of a deck, counted through. */
import type { Deck } from '../../data/schema';
import type { TalkStep } from './types';

export function stepsOf({ items }: Deck): TalkStep[] {
  return items.flatMap(({ id, title, steps }, item) =>
    steps.map((step, part) => ({
      id: `${id}.${part + 1}`,
      title,
      ...step,
      item,
      part,
      parts: steps.length,
    })),
  );
}
