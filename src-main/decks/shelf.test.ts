import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as atomic from '../atomic';
import type { Deck, DeckSaved } from '../contract';
import { exportsInto } from '../exports/save';
import { openShelf, type Shelf } from './shelf';
import { brokenDeck, someDeck } from './testing';

vi.mock('../atomic', async (actual) => {
  const { writeAtomic } = await actual<typeof atomic>();
  return { writeAtomic: vi.fn(writeAtomic) };
});

let userData: string;
let stick: string;
let shelf: Shelf;
const write = vi.fn();
const packs: Deck = someDeck({ id: 'ready', title: { vi: 'Bài có sẵn', en: 'Ready' } });

function opened(media: readonly string[] = [stick]): Shelf {
  const exports = exportsInto(() => media[0] ?? join(userData, 'exports'), { write });
  const pack = (): Promise<Deck[]> => Promise.resolve([packs]);
  return openShelf({ pack, userData, exports, journal: { write }, media: () => media });
}

beforeEach(() => {
  vi.clearAllMocks();
  userData = mkdtempSync(join(tmpdir(), 'shelf-'));
  stick = join(userData, 'STICK');
  mkdirSync(stick);
  shelf = opened();
});
afterEach(() => rmSync(userData, { recursive: true, force: true }));

const titles = async (): Promise<string[]> => (await shelf.all()).map(({ title }) => title.vi);
const ids = async (): Promise<string[]> => (await shelf.all()).map(({ id }) => id);
const fileOf = (id: string): string => join(userData, 'decks', `${id}.json`);
const put = (name: string, text: string): void => {
  mkdirSync(join(userData, 'decks'), { recursive: true });
  writeFileSync(join(userData, 'decks', name), text);
};

/** The deck that was saved. */
async function good(saving: Promise<DeckSaved>): Promise<Deck> {
  const saved = await saving;
  return saved.ok ? saved.deck : expect.fail(saved.problem);
}

async function problem(saving: Promise<DeckSaved>): Promise<string> {
  const saved = await saving;
  return saved.ok ? expect.fail('saved') : saved.problem;
}

it('has the decks of the pack alone at first', async () => {
  expect(await shelf.all()).toEqual([{ ...packs, own: false }]);
});

describe('saving', () => {
  it('keeps a new deck over a restart, with its drawings', async () => {
    const saved = await good(shelf.save(someDeck()));
    expect(saved).toEqual({ ...someDeck(), own: true });
    expect(await opened().all()).toEqual([{ ...packs, own: false }, saved]);
  });

  it('puts a changed deck in the place of the old', async () => {
    await shelf.save(someDeck());
    const title = { vi: 'Bài nói mới', en: 'New' };
    expect(await good(shelf.save(someDeck({ title })))).toMatchObject({ id: 'own-bai-noi', title });
    expect(await titles()).toEqual(['Bài có sẵn', 'Bài nói mới']);
  });

  it('copies a deck of the pack, and gives everything a name of its own', async () => {
    const copy = await good(shelf.save(packs));
    expect(copy).toMatchObject({ id: 'own-bai-co-san', title: { vi: 'Bài có sẵn (2)' } });
    expect(await good(shelf.save(packs))).toMatchObject({
      id: 'own-bai-co-san-2',
      title: { vi: 'Bài có sẵn (3)', en: 'Ready (3)' },
    });
    expect(await ids()).toEqual(['ready', 'own-bai-co-san', 'own-bai-co-san-2']);
  });

  it('takes no id that is more than a name', async () => {
    const long = `own-${'a'.repeat(90)}`;
    expect(await good(shelf.save(someDeck({ id: long })))).toMatchObject({ id: 'own-bai-noi' });
    expect(await problem(shelf.save(someDeck({ id: 'own-../../x' })))).toContain('mã');
    expect(readdirSync(join(userData, 'decks'))).toEqual(['own-bai-noi.json']);
  });

  it('tells what is wrong, and keeps the old', async () => {
    await shelf.save(someDeck());
    const broken = brokenDeck(['items', 1, 'steps', 0, 'seconds'], 1);
    expect(await problem(shelf.save(broken))).toContain('Mục 2 “Tuổi đời”, bước 1');
    expect(await shelf.all()).toContainEqual({ ...someDeck(), own: true });
  });

  it('refuses what is too large, and more than a hundred', async () => {
    const points = Array.from({ length: 4000 }, (_, n) => ({ x: n / 7001, y: n / 7003 }));
    const ink = Array.from({ length: 30 }, (_, n) => ({ id: `s${n}`, colour: 0 as const, points }));
    const large = brokenDeck(['items', 0, 'steps', 0, 'ink'], ink);
    expect(await problem(shelf.save(large))).toContain('quá lớn');
    for (let n = 0; n < 100; n += 1) put(`own-${n}.json`, JSON.stringify(someDeck()));
    expect(await problem(shelf.save(packs))).toContain('100');
    expect(await good(shelf.save(someDeck({ id: 'own-7' })))).toMatchObject({ id: 'own-7' });
  });

  it.each([
    ['ENOSPC', 'ổ đĩa đã đầy'],
    ['EROFS', 'ổ đĩa chỉ cho đọc'],
  ])('loses nothing on %s', async (code, words) => {
    await shelf.save(someDeck());
    vi.mocked(atomic.writeAtomic).mockImplementationOnce(() => {
      throw Object.assign(new Error(code), { code });
    });
    const title = { vi: 'Khác', en: 'Other' };
    expect(await problem(shelf.save(someDeck({ title })))).toContain(words);
    expect(write).toHaveBeenCalledExactlyOnceWith('warning', 'deck-not-written', expect.anything());
    expect(await titles()).toEqual(['Bài có sẵn', 'Bài nói']);
  });

  it('takes two at once for two', async () => {
    await Promise.all([shelf.save(packs), shelf.save(packs)]);
    expect((await ids()).toSorted()).toEqual(['own-bai-co-san', 'own-bai-co-san-2', 'ready']);
  });
});

describe('broken files', () => {
  it('stay where they are, are told once, and are in nobody’s way', async () => {
    await shelf.save(someDeck());
    put('own-half.json', '{"id": "own-ha');
    put('Bài.json', JSON.stringify(someDeck()));
    expect(await ids()).toEqual(['ready', 'own-bai-noi']);
    await shelf.all();
    expect(write.mock.calls.map(([, event]) => event as string)).toEqual([
      'deck-broken',
      'deck-broken',
    ]);
    expect(await good(shelf.save(someDeck({ id: 'own-half' })))).toMatchObject({
      id: 'own-bai-noi-2',
    });
    expect(readFileSync(fileOf('own-half'), 'utf8')).toBe('{"id": "own-ha');
  });

  it('are told where the folder itself is none', async () => {
    writeFileSync(join(userData, 'decks'), '');
    expect(await ids()).toEqual(['ready']);
    expect(write).toHaveBeenCalledExactlyOnceWith('warning', 'deck-broken', expect.anything());
    expect(await problem(shelf.save(someDeck()))).toMatch(/^Không lưu được/);
  });

  it('a copy made by hand is a deck of its own', async () => {
    put('own-a.json', JSON.stringify(someDeck()));
    put('own-b.json', JSON.stringify(someDeck()));
    expect(await ids()).toEqual(['ready', 'own-a', 'own-b']);
  });
});

describe('removing', () => {
  it('takes an own deck away, twice without harm', async () => {
    await shelf.save(someDeck());
    await shelf.remove('own-bai-noi');
    await shelf.remove('own-bai-noi');
    expect(await ids()).toEqual(['ready']);
    expect(existsSync(fileOf('own-bai-noi'))).toBe(false);
  });

  it.each(['ready', '../settings', 'own-../../settings', ''])('refuses “%s”', async (id) => {
    writeFileSync(join(userData, 'settings.json'), '{}');
    await expect(shelf.remove(id)).rejects.toThrow(RangeError);
    expect(existsSync(join(userData, 'settings.json'))).toBe(true);
  });
});

describe('taking decks along', () => {
  /** What is exported, brought to a kiosk that has none. */
  async function exported(id: string): Promise<string> {
    const saved = await shelf.export(id);
    return saved.ok ? saved.file : expect.fail(saved.error);
  }

  it('writes a file that is named by the title, and comes back the same', async () => {
    await shelf.save(someDeck());
    const file = await exported('own-bai-noi');
    expect(basename(file)).toMatch(/^bai-thuyet-trinh-bai-noi-\d{4}-\d\d-\d\d-\d{6}\.json$/);
    expect(shelf.files()).toEqual([`STICK/${basename(file)}`]);
    await shelf.remove('own-bai-noi');
    expect(await good(shelf.import(`STICK/${basename(file)}`))).toEqual({
      ...someDeck(),
      own: true,
    });
    // Once more is no second one.
    await shelf.import(`STICK/${basename(file)}`);
    expect(await ids()).toEqual(['ready', 'own-bai-noi']);
  });

  it('adds what has changed elsewhere beside what is here', async () => {
    await shelf.save(someDeck());
    const file = `STICK/${basename(await exported('own-bai-noi'))}`;
    await shelf.save(someDeck({ items: [] }));
    expect(await good(shelf.import(file))).toMatchObject({
      id: 'own-bai-noi-2',
      title: { vi: 'Bài nói (2)' },
      items: someDeck().items,
    });
    expect(await shelf.all()).toContainEqual({ ...someDeck({ items: [] }), own: true });
  });

  it('makes an own deck of one of a pack', async () => {
    const file = `STICK/${basename(await exported('ready'))}`;
    expect(await good(shelf.import(file))).toMatchObject({ id: 'own-bai-co-san', own: true });
  });

  it('lies in the own folder where there is no stick', async () => {
    shelf = opened([]);
    const file = await exported('ready');
    expect(file.startsWith(join(userData, 'exports'))).toBe(true);
    expect(shelf.files()).toEqual([basename(file)]);
    expect(await good(shelf.import(basename(file)))).toMatchObject({ id: 'own-bai-co-san' });
  });

  it('opens nothing that is not in the list', async () => {
    writeFileSync(join(userData, 'secret.json'), JSON.stringify(someDeck()));
    for (const name of ['../secret.json', 'STICK/../secret.json', join(userData, 'secret.json')]) {
      expect(await problem(shelf.import(name))).toBe('Không còn tệp này.');
    }
    expect(await ids()).toEqual(['ready']);
  });

  it('tells what is wrong with a file, and where', async () => {
    const text = JSON.stringify(someDeck()).replace('"home"', '"nowhere"');
    writeFileSync(join(stick, 'a.json'), text);
    expect(await problem(shelf.import('STICK/a.json'))).toContain('Mục 1 “Mở đầu”, bước 1');
    writeFileSync(join(stick, 'a.json'), '{');
    expect(await problem(shelf.import('STICK/a.json'))).toContain('hỏng');
    expect(await ids()).toEqual(['ready']);
  });

  it('tells of a deck that is gone, and of a disk that takes nothing', async () => {
    expect(await shelf.export('own-gone')).toEqual({ ok: false, error: 'Không còn bài này.' });
    rmSync(stick, { recursive: true });
    writeFileSync(stick, '');
    expect(await shelf.export('ready')).toMatchObject({ ok: false });
  });
});
