/** “Bài trình bày”: every step of every deck in one row, in the order of the rows. */
import type { Deck, DeckItem, RawPack } from '../../../data/schema';
import { scenesOf } from '../choices';
import { entry, type Column } from '../column';
import { draw, type DrawnSheet } from '../drawn';
import { lines, text, whole } from '../kinds';
import { textColumns } from '../languages';
import { sheetNames } from './names';

export type Step = DeckItem['steps'][number];
export type Titled = Partial<Pick<Deck, 'id' | 'title'>>;

/** A row: deck and item stand only where they begin. */
export interface DeckRow {
  deck?: Titled;
  item?: Titled;
  step?: Partial<Step>;
}

export function drawDecks(pack: RawPack): DrawnSheet {
  const options = { isLocked: false, frozen: 2, spare: 60 };
  return draw(sheetNames.decks, deckColumns(pack), rowsOf(pack), options);
}

function rowsOf(pack: RawPack): DeckRow[] {
  return pack.decks.decks.flatMap((deck) =>
    deck.items.flatMap((item, i) =>
      item.steps.map((step, s): DeckRow => ({
        ...(i === 0 && s === 0 ? { deck: { id: deck.id, title: deck.title } } : {}),
        ...(s === 0 ? { item: { id: item.id, title: item.title } } : {}),
        step,
      })),
    ),
  );
}

export function deckColumns(pack: RawPack): Column<DeckRow>[] {
  return [
    entry(['deck', 'id'], {
      header: 'Mã bài',
      help: 'Chỉ ở dòng đầu của bài. Bài mới thì để trống, máy tự đặt mã.',
      width: 16,
      kind: text,
      isOpen: () => false,
    }),
    ...textColumns<DeckRow>(
      pack,
      ['deck', 'title'],
      'Bài',
      'Chỉ ở dòng đầu của bài. Điền tên ở một dòng là bắt đầu một bài mới từ dòng đó.',
      { width: 26, optional: true },
    ),
    entry(['item', 'id'], {
      header: 'Mã mục',
      help: 'Chỉ ở dòng đầu của mục. Mục mới thì để trống, máy tự đặt mã.',
      width: 16,
      kind: text,
      isOpen: () => false,
    }),
    ...textColumns<DeckRow>(
      pack,
      ['item', 'title'],
      'Mục',
      'Chỉ ở dòng đầu của mục. Dòng để trống là bước tiếp theo của mục ở trên.',
      { width: 26, optional: true },
    ),
    entry(['step', 'scene'], {
      header: 'Màn hình',
      help: 'Địa chỉ của màn hình: chọn trong danh sách, hoặc gõ địa chỉ khác.',
      width: 40,
      kind: scenesOf(pack),
      isRequired: () => true,
    }),
    entry(['step', 'notes'], {
      header: 'Lời nhắc',
      help: 'Chỉ người trình bày đọc thấy. {mã số liệu} được thay bằng con số.',
      width: 80,
      kind: lines,
    }),
    entry(['step', 'seconds'], {
      header: 'Số giây',
      help: 'Dự kiến cho bước này, từ 5 đến 3600.',
      width: 10,
      kind: whole,
      isRequired: () => true,
    }),
  ];
}
