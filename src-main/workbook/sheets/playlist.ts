/** “Màn chờ”: what the lobby plays, one item a row, in the order of the rows. */
import type { PlaylistItem, RawPack } from '../../../data/schema';
import { fileOf } from '../../pack/files';
import { seen } from '../cells';
import { scenesOf } from '../choices';
import { entry, put, type Column } from '../column';
import { draw, type DrawnSheet } from '../drawn';
import { fill, written } from '../fill';
import { text, whole } from '../kinds';
import { textColumns } from '../languages';
import { linesOf, type ReadSheet } from '../lines';
import { newId } from '../new-id';
import { settleRow, type Report } from '../report';
import { sheetNames } from './names';

export function drawPlaylist(pack: RawPack): DrawnSheet {
  const options = { isLocked: false, frozen: 1, spare: 40 };
  return draw(sheetNames.playlist, columnsOf(pack), pack.playlist.items, options);
}

/** Brings the sheet into `draft`. Items may be added, moved and taken away. */
export function readPlaylist(
  sheets: readonly ReadSheet[],
  base: RawPack,
  draft: RawPack,
  report: Report,
): void {
  const columns = columnsOf(base);
  const found = linesOf(sheets, sheetNames.playlist, columns, report);
  if (found === null) return;
  const byId = new Map(base.playlist.items.map((item) => [item.id, item]));
  const taken = new Set(byId.keys());
  const met = new Set<string>();
  draft.playlist.items = found.lines.map((line, i) => {
    const place = line.places[0] ?? '';
    const id = seen(line.cells[0] ?? null);
    const before = met.has(id) ? undefined : byId.get(id);
    if (id !== '' && before === undefined) {
      const sentence = met.has(id)
        ? `Mã “${id}” có hai dòng; để trống ô này ở dòng chép thêm.`
        : `Mã “${id}” không có trong gói gốc; để trống ô này nếu là dòng mới.`;
      report.problems.push({ place, sentence, example: null });
    }
    met.add(id);
    const item = before === undefined ? ({} as PlaylistItem) : structuredClone(before);
    fill(columns, line, item, before ? written(columns, before) : null, report);
    if (before === undefined) {
      const scene = String(item.scene ?? '');
      put(item, ['id'], newId(scene, 'man', taken));
    }
    settleRow(report, fileOf('playlist'), ['items', i], columns, item, line);
    return item;
  });
}

function columnsOf(pack: RawPack): Column<PlaylistItem>[] {
  const scenes = scenesOf(pack);
  const hasHand = ({ hand }: PlaylistItem): boolean => hand !== undefined;
  return [
    {
      header: 'Mã',
      help: 'Dòng mới thì để trống, máy tự đặt mã.',
      width: 18,
      kind: text,
      isId: true,
      get: ({ id }) => id,
    },
    entry(['scene'], {
      header: 'Màn hình',
      help: 'Địa chỉ của màn hình: chọn trong danh sách, hoặc gõ địa chỉ khác.',
      width: 44,
      kind: scenes,
      isRequired: () => true,
    }),
    entry(['seconds'], {
      header: 'Số giây',
      help: 'Đứng bao lâu, từ 6 đến 120 giây.',
      width: 10,
      kind: whole,
      isRequired: () => true,
    }),
    ...textColumns<PlaylistItem>(
      pack,
      ['line'],
      'Lời mời',
      'Một câu ngắn gợi tò mò. {mã số liệu} được thay bằng con số.',
      { width: 60 },
    ),
    entry(['hand', 'after'], {
      header: 'Bàn tay hiện sau (giây)',
      help: 'Bàn tay chỉ cách chạm; để trống cả hai cột nếu không cần.',
      width: 16,
      kind: whole,
      isRequired: hasHand,
    }),
    entry(['hand', 'scene'], {
      header: 'Bàn tay chạm sang màn hình',
      help: 'Màn hình mà bàn tay mở ra.',
      width: 44,
      kind: scenes,
      isRequired: hasHand,
    }),
  ];
}
