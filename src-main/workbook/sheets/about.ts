/** “Thông tin”: name, version and date of the pack, and which pack the workbook was made from. */
import type { RawPack } from '../../../data/schema';
import { fileOf } from '../../pack/files';
import type { PathKey } from '../../pack/finding';
import { valueAt } from '../../pack/walk';
import { seen } from '../cells';
import { put, type Column } from '../column';
import { draw, type DrawnSheet } from '../drawn';
import { dateText, text } from '../kinds';
import { readKnown } from '../known';
import { languagesOf, languageWord } from '../languages';
import { linesOf, type ReadSheet } from '../lines';
import { originOf, type Origin } from '../origin';
import { settleRow, type Report } from '../report';
import { sheetNames } from './names';

/** One line of the sheet; only what has a path can be edited. */
interface Fact {
  name: string;
  value?: string;
  path: PathKey[] | null;
  help: string;
}

const originNames: Record<keyof Origin, string> = {
  id: 'Mã gói gốc',
  version: 'Phiên bản gốc',
  digest: 'Dấu vết gói gốc',
};

export function drawAbout(pack: RawPack): DrawnSheet {
  const options = { isLocked: true, frozen: 1, spare: 0 };
  return draw(sheetNames.about, columns, factsOf(pack), options);
}

/** Brings the sheet into `draft`. */
export function readAbout(
  sheets: readonly ReadSheet[],
  base: RawPack,
  draft: RawPack,
  report: Report,
): void {
  const found = linesOf(sheets, sheetNames.about, columns, report);
  if (found === null) return;
  const facts = factsOf(base);
  readKnown(sheetNames.about, columns, facts, found.lines, report, (_index, fact, line) => {
    if (fact.path === null) return;
    put(draft.pack, fact.path, fact.value);
    settleRow(report, fileOf('pack'), fact.path, columns, fact, line);
  });
}

/** Says what is wrong where the workbook was made from another pack than `base`; null where it was not. */
export function strangerTo(sheets: readonly ReadSheet[], base: RawPack): string | null {
  const rows = sheets.find(({ name }) => name === sheetNames.about)?.rows ?? [];
  const valueOf = (name: string): string => {
    const row = rows.find((cells) => cells.some((cell) => seen(cell) === name)) ?? [];
    const at = row.findIndex((cell) => seen(cell) === name);
    return seen(row[at + 1] ?? null);
  };
  const want = originOf(base);
  const digest = valueOf(originNames.digest);
  if (digest === want.digest) return null;
  if (digest === '')
    return `Bảng tính không ghi nó được lập từ gói nào (trang “${sheetNames.about}”); chỉ dùng bảng do máy này xuất ra.`;
  const made = `${valueOf(originNames.id)} ${valueOf(originNames.version)}`;
  return `Bảng tính lập từ gói ${made} (${digest.slice(0, 8)}), còn gói đang dùng làm gốc là ${want.id} ${want.version} (${want.digest.slice(0, 8)}). Hãy xuất bảng mới từ gói đang dùng rồi sửa lại.`;
}

function factsOf(pack: RawPack): Fact[] {
  const fact = (name: string, path: PathKey[], help: string): Fact => {
    const value = valueAt(pack.pack, path);
    return { name, path, help, ...(typeof value === 'string' ? { value } : {}) };
  };
  const origin = originOf(pack);
  return [
    ...languagesOf(pack).map((language) =>
      fact(`Tên gói (${languageWord(language)})`, ['name', language], 'Tên của gói nội dung.'),
    ),
    fact('Phiên bản', ['version'], 'Ba số, ví dụ 1.0.1. Mỗi lần sửa hãy tăng số cuối.'),
    fact('Ngày', ['date'], 'Ngày lập gói: 22/11/2026 hoặc 2026-11-22.'),
    ...(['id', 'version', 'digest'] as const).map((key): Fact => ({
      name: originNames[key],
      value: origin[key],
      path: null,
      help: 'Không sửa: cho biết bảng này lập từ gói nào.',
    })),
  ];
}

/** Is it the name in a further language, which may be missing? */
const isFurther = ([key, language]: PathKey[]): boolean =>
  key === 'name' && language !== 'vi' && language !== 'en';

const columns: Column<Fact>[] = [
  {
    header: 'Mục',
    help: 'Không sửa.',
    width: 24,
    kind: text,
    isId: true,
    get: ({ name }) => name,
  },
  {
    header: 'Nội dung',
    help: 'Sửa ở các ô sáng.',
    width: 70,
    kind: dateText,
    get: ({ value }) => value,
    set: (fact, value) => {
      put(fact, ['value'], value);
    },
    at: () => [],
    isOpen: ({ path }) => path !== null,
    isRequired: ({ path }) => path !== null && !isFurther(path),
  },
  {
    header: 'Giải thích',
    help: '',
    width: 60,
    kind: text,
    get: ({ help }) => help,
  },
];
