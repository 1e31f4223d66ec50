import type { Deck, DeckEntry, DeckSaved, SavedFile } from '../../../src-main/contract';
import { words } from './words';

/** What is told beside the decks: a place where something was saved, or what failed. */
export interface Told {
  text: string;
  bad: boolean;
}

/** The decks as main keeps them; whatever is changed here is saved at once. */
export class Decks {
  all = $state.raw<DeckEntry[]>();
  chosenId = $state<string>();
  told = $state.raw<Told>();

  readonly chosen = $derived(this.all?.find(({ id }) => id === this.chosenId) ?? this.all?.[0]);

  async load(): Promise<void> {
    await this.#attempt(async () => {
      this.all = await window.kiosk.operate('decks', null);
    });
  }

  /** Saves and chooses it: a deck of the pack becomes one of the speaker's own. */
  async save({ id, title, items }: Deck): Promise<boolean> {
    return this.#take(() => window.kiosk.operate('save-deck', { deck: { id, title, items } }));
  }

  async create(): Promise<boolean> {
    const title = { vi: words.newTitle, en: words.newTitle };
    return this.save({ id: `own-${Date.now().toString(36)}`, title, items: [] });
  }

  async import(file: string): Promise<boolean> {
    return this.#take(() => window.kiosk.operate('import-deck', { file }));
  }

  async remove(deck: string): Promise<void> {
    await this.#attempt(async () => {
      await window.kiosk.operate('delete-deck', { deck });
      this.chosenId = undefined;
    });
    await this.load();
  }

  /** Does something that ends with a file, and tells where it is. */
  async file(task: () => Promise<SavedFile>): Promise<void> {
    await this.#attempt(async () => {
      const saved = await task();
      this.told = saved.ok
        ? { text: `${words.saved} ${saved.file}`, bad: false }
        : { text: saved.error, bad: true };
    });
  }

  readonly failed = (): void => {
    this.told = { text: words.failed, bad: true };
  };

  async #take(task: () => Promise<DeckSaved>): Promise<boolean> {
    let taken = false;
    await this.#attempt(async () => {
      const saved = await task();
      if (saved.ok) this.chosenId = saved.deck.id;
      else this.told = { text: saved.problem, bad: true };
      taken = saved.ok;
    });
    if (taken) this.all = await window.kiosk.operate('decks', null).catch(() => this.all);
    return taken;
  }

  async #attempt(task: () => Promise<void>): Promise<void> {
    this.told = undefined;
    await task().catch(this.failed);
  }
}
