/** The decks that there are: those of the pack, and the speakers' own. */
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { ownPrefix } from '../../data/schema';
import type { Deck, DeckEntry, DeckSaved, SavedFile } from '../contract';
import { media as pluggedIn } from '../exports/place';
import { reason, type Exports } from '../exports/save';
import type { Journal } from '../journal';
import { slug } from '../printing/names';
import { findFiles } from './found';
import { freeId, freeTitle } from './free';
import { isOwnId, readOwn, removeOwn, takenIds, textOf, writeOwn, type OwnDecks } from './own';
import { maxBytes, readDeck, readDeckFile, tooLarge } from './read';

export interface Shelf {
  /** The pack's decks, then the speakers' own. */
  all(): Promise<DeckEntry[]>;
  /**
   * Puts it in the place of the own deck with its id. Any other becomes one, with an id of its own: so
   * a deck of the pack is copied.
   */
  save(deck: Deck): Promise<DeckSaved>;
  /** Rejects for a deck of the pack, and with what the disk does not do. */
  remove(id: string): Promise<void>;
  /** Writes it as a file that `import` reads. */
  export(id: string): Promise<SavedFile>;
  /** Names of such files on a medium or in the kiosk's own folder. */
  files(): string[];
  /** Adds it to the own decks, beside all others; one that is there already is only told. */
  import(file: string): Promise<DeckSaved>;
}

export interface ShelfParts {
  /** The decks of the content that is shown. */
  pack(): Promise<readonly Deck[]>;
  userData: string;
  exports: Pick<Exports, 'save'>;
  journal: Journal;
  /** Folders of the media that are plugged in. */
  media?: () => readonly string[];
}

const maxDecks = 100;

export function openShelf(parts: ShelfParts): Shelf {
  const { pack, userData, exports, journal, media = pluggedIn } = parts;
  const dir = join(userData, 'decks');
  const found = (): ReturnType<typeof findFiles> => findFiles(join(userData, 'exports'), media());
  const told = new Set<string>();

  const own = async (): Promise<Deck[]> => {
    const { decks, broken }: OwnDecks = await readOwn(dir);
    for (const { file, problem } of broken) {
      if (!told.has(file)) journal.write('warning', 'deck-broken', { file, problem });
      told.add(file);
    }
    return decks;
  };

  const keep = (deck: Deck): DeckSaved => {
    const text = textOf(deck);
    if (Buffer.byteLength(text) > maxBytes) return { ok: false, problem: tooLarge };
    try {
      writeOwn(dir, deck.id, text);
    } catch (error) {
      journal.write('warning', 'deck-not-written', { id: deck.id, error: String(error) });
      return { ok: false, problem: `Không lưu được bài vào máy: ${reason(error)}.` };
    }
    return { ok: true, deck: { ...deck, own: true } };
  };

  /** Beside all others. From the look at the disk to the writing nothing else is done. */
  const add = (deck: Deck, others: readonly Deck[]): DeckSaved => {
    const taken = takenIds(dir);
    if (taken.size >= maxDecks) {
      return { ok: false, problem: `Đã có ${maxDecks} bài; hãy xoá bớt bài không dùng nữa.` };
    }
    const start = `${ownPrefix}${slug(deck.title.vi, 'bai')}`;
    const id = isOwnId(deck.id) && !taken.has(deck.id) ? deck.id : freeId(start, taken);
    const title = freeTitle(deck.title, new Set(others.map((other) => other.title.vi)));
    return keep({ ...deck, id, title });
  };

  const all: Shelf['all'] = async () => {
    const [ready, made] = await Promise.all([pack(), own()]);
    return [
      ...ready.map((deck) => ({ ...deck, own: false })),
      ...made.map((deck) => ({ ...deck, own: true })),
    ];
  };

  return {
    all,
    async save(given) {
      const read = readDeck(JSON.stringify(given));
      if (!read.ok) return read;
      const others = await all();
      const mine = others.some((deck) => deck.own && deck.id === read.deck.id);
      return mine ? keep(read.deck) : add(read.deck, others);
    },
    async remove(id) {
      removeOwn(dir, id);
    },
    async export(id) {
      const entry = (await all()).find((deck) => deck.id === id);
      if (entry === undefined) return { ok: false, error: 'Không còn bài này.' };
      const { own: _own, ...deck } = entry;
      const name = `bai-thuyet-trinh-${slug(deck.title.vi, deck.id)}`;
      return exports.save(name, 'json', textOf(deck));
    },
    files: () => found().map(({ name }) => name),
    async import(file) {
      // Only what is in the list is opened: a name is never made a path.
      const path = found().find(({ name }) => name === file)?.path;
      if (path === undefined) return { ok: false, problem: 'Không còn tệp này.' };
      const read = await readDeckFile(path);
      if (!read.ok) return read;
      const others = await all();
      const same = others.find((deck) => isDeepStrictEqual(deck, { ...read.deck, own: true }));
      return same === undefined ? add(read.deck, others) : { ok: true, deck: same };
    },
  };
}
