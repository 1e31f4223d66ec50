/** A deck for tests. */
import type { Deck } from '../contract';
import type { PathKey } from '../pack/finding';
import { valueAt } from '../pack/walk';

/** Two items, three steps, one drawing; fresh at every call. */
export function someDeck(changes: Partial<Deck> = {}): Deck {
  return {
    id: 'own-bai-noi',
    title: { vi: 'Bài nói', en: 'Talk' },
    items: [
      { id: 'open', title: same('Mở đầu'), steps: [{ scene: 'home', notes: 'Chào', seconds: 30 }] },
      {
        id: 'age',
        title: same('Tuổi đời'),
        steps: [
          { scene: 'delegates?by=age', notes: '', seconds: 30 },
          {
            scene: 'delegates?by=age&pick=41-50',
            notes: 'Có {delegates.age.41-50}',
            seconds: 45,
            ink: [{ id: 'a', colour: 2, points: [{ x: 0, y: 0.5 }] }],
          },
        ],
      },
    ],
    ...changes,
  };
}

const same = (words: string): Deck['title'] => ({ vi: words, en: words });

/** Puts anything anywhere: the types would not let a test break a deck. */
export function brokenDeck(path: readonly PathKey[], value: unknown): Deck {
  const deck = someDeck();
  const parent = valueAt(deck, path.slice(0, -1)) as object;
  Object.assign(parent, { [path.at(-1) ?? '']: value });
  return deck;
}
