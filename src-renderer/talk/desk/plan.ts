/** What is planned for a deck, and how its items change places. */
import type { Deck, DeckItem, Localized } from '../../../src-main/contract';

export const stepCount = ({ items }: Deck): number =>
  items.reduce((sum, { steps }) => sum + steps.length, 0);

/** In whole minutes, at least one. */
export function plannedMinutes({ items }: Deck): number {
  const seconds = items.flatMap(({ steps }) => steps).reduce((sum, step) => sum + step.seconds, 0);
  return Math.max(1, Math.round(seconds / 60));
}

/** One step of a deck, counted through. */
export interface Cell {
  id: string;
  /** Its place in the deck, from 0. */
  step: number;
  /** Its item's. */
  title: string;
  /** `(1/2)`: its own place in an item of several. */
  part: string;
  scene: string;
}

export function cellsOf({ items }: Deck): Cell[] {
  return items
    .flatMap(({ title, steps }) =>
      steps.map(({ scene }, at) => ({
        title: title.vi,
        part: steps.length > 1 ? `(${at + 1}/${steps.length})` : '',
        scene,
      })),
    )
    .map((cell, step) => ({ id: String(step), step, ...cell }));
}

/** The items with the one at `from` moved by one place; where there is none, as they are. */
export function moved(items: readonly DeckItem[], from: number, by: -1 | 1): DeckItem[] {
  const next = [...items];
  const [item, other] = [next[from], next[from + by]];
  if (item === undefined || other === undefined) return next;
  next[from] = other;
  next[from + by] = item;
  return next;
}

/** A title as it was typed; the one that stands keeps its English, and nothing is called nothing. */
export function retitled(title: Localized, typed: string): Localized {
  const text = typed.trim();
  return text === '' || text === title.vi ? title : { vi: text, en: text };
}
