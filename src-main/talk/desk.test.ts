import { beforeEach, expect, it, vi } from 'vitest';
import type { Deck, DeckEntry, StageState } from '../contract';
import type { Shelf } from '../decks/shelf';
import { beginAtDesk, deskHandlers } from './desk';
import { deck } from './testing';

const own: DeckEntry = {
  id: 'own-1',
  title: { vi: 'Của tôi', en: 'Của tôi' },
  items: [],
  own: true,
};
const send = vi.fn();
const talks = { begin: vi.fn(), drawn: vi.fn<() => Deck | null>(), pick: vi.fn(), screen: vi.fn() };
const save = vi.fn((saved: Deck) => Promise.resolve({ ok: true, deck: { ...saved, own: true } }));
const shelf = {
  all: () => Promise.resolve([{ ...deck, own: false }, own]),
  save,
} as unknown as Shelf;
const printing = { print: vi.fn(), picture: vi.fn() };
const handlers = deskHandlers({ director: { send }, talks, shelf, printing });

beforeEach(() => vi.clearAllMocks());

it('begins the talk that is asked for, and none that is not there', async () => {
  await handlers['start-talk']({ deck: 'deck', step: 2, slot: { minutes: 10 } });
  expect(talks.begin).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'deck' }), 2, {
    minutes: 10,
  });
  await expect(handlers['start-talk']({ deck: 'x', step: 0, slot: null })).rejects.toThrow('x');
});

it('pins what is shown at the end of the deck that is picked for', async () => {
  const picking: StageState['picking'] = { deck: 'own-1', title: 'Của tôi', pinned: 0 };
  talks.screen.mockReturnValue({ picking });
  await handlers.pin({ scene: 'targets?open=t07', title: 'Chỉ tiêu' });
  const [saved] = save.mock.lastCall ?? [];
  expect(saved).toEqual({
    id: 'own-1',
    title: own.title,
    items: [
      {
        id: 'pin-1',
        title: { vi: 'Chỉ tiêu', en: 'Chỉ tiêu' },
        steps: [{ scene: 'targets?open=t07', notes: '', seconds: 60 }],
      },
    ],
  });
  expect(talks.pick).toHaveBeenCalledExactlyOnceWith({ ...picking, pinned: 1 });
  talks.screen.mockReturnValue({ picking: null });
  await expect(handlers.pin({ scene: 'home', title: 'x' })).rejects.toThrow();
});

it('goes on pinning into the copy that the first pin has made of a deck of the pack', async () => {
  talks.screen.mockReturnValue({ picking: { deck: deck.id, title: deck.title.vi, pinned: 9 } });
  const copy = { ...own, id: 'own-2', title: { vi: 'Bản sao', en: 'Copy' } };
  save.mockResolvedValueOnce({ ok: true, deck: copy });
  await handlers.pin({ scene: 'targets', title: 'Chỉ tiêu' });
  const pinned = deck.items.length + 1;
  expect(talks.pick).toHaveBeenCalledExactlyOnceWith({ deck: 'own-2', title: 'Bản sao', pinned });
});

it('keeps what was drawn, while there is a talk', async () => {
  talks.drawn.mockReturnValue(deck);
  expect(await handlers['keep-drawings'](null)).toMatchObject({ ok: true });
  expect(save).toHaveBeenLastCalledWith(deck);
  talks.drawn.mockReturnValue(null);
  await expect(handlers['keep-drawings'](null)).rejects.toThrow();
});

it('opens and leaves the desk', () => {
  void handlers.present(null);
  void handlers['leave-desk'](null);
  expect(send.mock.calls).toEqual([[{ type: 'present' }], [{ type: 'release' }]]);
});

it('begins from the command line, or tells which decks there are', async () => {
  const parts = { director: { send }, talks, shelf };
  expect(await beginAtDesk(undefined, parts)).toBeUndefined();
  expect(await beginAtDesk('deck', parts)).toBeUndefined();
  expect(talks.begin).toHaveBeenCalledOnce();
  expect(await beginAtDesk('nope', parts)).toContain('deck, own-1');
  // An empty deck has nothing to show.
  expect(await beginAtDesk('own-1', parts)).toContain('own-1');
  expect(talks.begin).toHaveBeenCalledOnce();
});
