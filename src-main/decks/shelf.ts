/** The decks that there are: those of the pack, and the speakers' own. */
import type { Deck, DeckEntry, DeckSaved, SavedFile } from '../contract';

export interface Shelf {
  /** The pack's decks, then the speakers' own. */
  all(): Promise<DeckEntry[]>;
  save(deck: Deck): Promise<DeckSaved>;
  remove(id: string): Promise<void>;
  /** Writes it as a file that `import` reads. */
  export(id: string): Promise<SavedFile>;
  /** Names of such files on a medium or in the kiosk's own folder. */
  files(): string[];
  import(file: string): Promise<DeckSaved>;
}

export interface ShelfParts {
  /** The decks of the content that is shown. */
  pack(): Promise<readonly Deck[]>;
}

export function openShelf({ pack }: ShelfParts): Shelf {
  const toCome = (): never => {
    throw new Error('to come');
  };
  return {
    all: async () => (await pack()).map((deck) => ({ ...deck, own: false })),
    save: toCome,
    remove: toCome,
    export: toCome,
    files: () => [],
    import: toCome,
  };
}
