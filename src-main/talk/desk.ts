/** What is done for the speakers' desk: decks, talks, and scenes that are pinned. */
import type { DeckItem, DeckEntry } from '../contract';
import type { Shelf } from '../decks/shelf';
import type { Handlers } from '../operator/operate';
import type { Director } from '../stage/director';
import type { Printing } from './printing';
import type { Talks } from './talks';

export type DeskHandlers = Pick<
  Handlers,
  | 'present'
  | 'decks'
  | 'save-deck'
  | 'delete-deck'
  | 'export-deck'
  | 'deck-files'
  | 'import-deck'
  | 'pick'
  | 'pin'
  | 'start-talk'
  | 'keep-drawings'
  | 'print-deck'
  | 'picture'
  | 'leave-desk'
>;

export interface DeskParts {
  director: Pick<Director, 'send'>;
  talks: Pick<Talks, 'begin' | 'drawn' | 'pick' | 'screen'>;
  shelf: Shelf;
  printing: Printing;
}

/**
 * Begins at the desk, or with the deck that the command line names.
 * @returns what to tell where there is no such deck; the desk is open then.
 */
export async function beginAtDesk(
  deck: string | undefined,
  { director, talks, shelf }: Omit<DeskParts, 'printing'>,
): Promise<string | undefined> {
  director.send({ type: 'present' });
  if (deck === undefined) return undefined;
  const decks = await shelf.all();
  const found = decks.find(({ id, items }) => id === deck && items.length > 0);
  if (found !== undefined) return void talks.begin(found, 0, null);
  const known = decks.map(({ id }) => id).join(', ');
  return `Không có bài trình bày “${deck}”; có: ${known} / There is no deck “${deck}”; there are: ${known}`;
}

/** Planned for a scene that is pinned, in seconds; the speaker may change it. */
const pinnedSeconds = 60;

export function deskHandlers({ director, talks, shelf, printing }: DeskParts): DeskHandlers {
  const deckOf = async (id: string): Promise<DeckEntry> => {
    const deck = (await shelf.all()).find((each) => each.id === id);
    if (deck === undefined) throw new Error(`there is no deck ${id}`);
    return deck;
  };
  return {
    present() {
      director.send({ type: 'present' });
      return null;
    },
    decks: shelf.all,
    'save-deck': ({ deck }) => shelf.save(deck),
    async 'delete-deck'({ deck }) {
      await shelf.remove(deck);
      return null;
    },
    'export-deck': ({ deck }) => shelf.export(deck),
    'deck-files': shelf.files,
    'import-deck': ({ file }) => shelf.import(file),
    async pick({ deck }) {
      if (deck === null) talks.pick(null);
      else {
        const { id, title, items } = await deckOf(deck);
        talks.pick({ deck: id, title: title.vi, pinned: items.length });
      }
      return null;
    },
    async pin({ scene, title }) {
      const { picking } = talks.screen();
      if (picking === null) throw new Error('nothing is picked for');
      const { own: _own, ...deck } = await deckOf(picking.deck);
      const items = [...deck.items, itemOf(scene, title, deck.items)];
      const saved = await shelf.save({ ...deck, items });
      // Out of a deck of the pack, the first pin has made one of the speaker's own.
      if (saved.ok) {
        const { id, title } = saved.deck;
        talks.pick({ deck: id, title: title.vi, pinned: items.length });
      }
      return saved;
    },
    async 'start-talk'({ deck, step, slot }) {
      talks.begin(await deckOf(deck), step, slot);
      return null;
    },
    async 'keep-drawings'() {
      const deck = talks.drawn();
      if (deck === null) throw new Error('no talk is on');
      return shelf.save(deck);
    },
    'print-deck': async ({ deck, ...form }) => printing.print(await deckOf(deck), form),
    picture: ({ scene, language }) => printing.picture(scene, language),
    'leave-desk'() {
      director.send({ type: 'release' });
      return null;
    },
  };
}

function itemOf(scene: string, title: string, others: readonly DeckItem[]): DeckItem {
  const ids = new Set(others.map(({ id }) => id));
  let n = others.length + 1;
  while (ids.has(`pin-${n}`)) n += 1;
  return {
    id: `pin-${n}`,
    title: { vi: title, en: title },
    steps: [{ scene, notes: '', seconds: pinnedSeconds }],
  };
}
