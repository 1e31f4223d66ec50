/** Finds the texts of a pack that the sheet “Văn bản” holds. */
import type { PackFileName, RawPack } from '../../../data/schema';
import { fileOf } from '../../pack/files';
import type { PathKey } from '../../pack/finding';
import { valueAt } from '../../pack/walk';

export interface PlacedText {
  name: PackFileName;
  path: PathKey[];
  /** The place by ids, which stays when lists grow: `targets.json: targets/t01/title`. */
  key: string;
  /** What lies around it, in words. */
  where: string;
  words: Record<string, string>;
  /** One text for all languages, such as a name; it stands as Vietnamese. */
  isPlain: boolean;
  /** May be missing. */
  isOptional: boolean;
}

/** Files with texts of their own, and what the staff calls them. */
const files: Partial<Record<PackFileName, string>> = {
  congress: 'Đại hội',
  delegates: 'Đại biểu',
  results: 'Kết quả nhiệm kỳ',
  targets: 'Chỉ tiêu',
  resolution: 'Nghị quyết',
  people: 'Các cơ quan',
  sources: 'Nguồn',
  units: 'Đơn vị',
};

/** Held by other sheets; a suffix begins with a blank that means something. */
const elsewhere = ['figures', 'suffix'];
const optional = ['note', 'body'];
/** Names and posts that stand in one language only. */
const plain = ['name', 'post', 'organisation', 'number'];

const partWords: Record<string, string> = {
  title: 'tiêu đề',
  body: 'nội dung',
  note: 'ghi chú',
  label: 'nhãn',
  claim: 'nhận định',
  sentence: 'câu dẫn',
  name: 'tên',
  shortName: 'tên ngắn',
  short: 'tên ngắn',
  post: 'chức vụ',
  organisation: 'nơi cử',
  number: 'số hiệu',
  place: 'nơi họp',
  theme: 'chủ đề',
  motto: 'phương châm',
  role: 'vai trò',
  vision: 'tầm nhìn',
  wording: 'khác biệt về cách viết',
  why: 'vì sao không so được',
  basis: 'điều kiện của phép thử',
  matching: 'cách đối chiếu tên',
  publisher: 'cơ quan phát hành',
  issuer: 'cơ quan ban hành',
};

/** In the order of the files. */
export function textsOf(pack: RawPack): PlacedText[] {
  const texts: PlacedText[] = [];
  for (const [file, word] of Object.entries(files)) {
    const name = file as PackFileName;
    const visit = (node: unknown, path: PathKey[], keys: string[], around: string[]): void => {
      const key = path.at(-1);
      const words = wordsOf(node, key);
      if (words !== null) {
        const part = partWords[String(key)] ?? String(key);
        texts.push({
          name,
          path,
          key: `${fileOf(name)}: ${keys.join('/')}`,
          where: [word, ...around, part].join(' › '),
          words,
          isPlain: typeof node === 'string',
          isOptional: optional.includes(String(key)),
        });
        return;
      }
      if (typeof node !== 'object' || node === null) return;
      // The file's own title is said already.
      const title = path.length === 0 ? undefined : titleOf(node);
      const inside = title === undefined ? around : [...around, title];
      for (const [entry, child] of Object.entries(node)) {
        if (elsewhere.includes(entry) || (name === 'people' && entry === 'people')) continue;
        const at = Array.isArray(node) ? Number(entry) : entry;
        const id: unknown = typeof at === 'number' ? valueAt(child, ['id']) : undefined;
        const shown = typeof id === 'string' ? id : typeof at === 'number' ? `${at + 1}` : at;
        visit(child, [...path, at], [...keys, shown], inside);
      }
    };
    visit(pack[name], [], [], []);
  }
  return texts;
}

function wordsOf(node: unknown, key: PathKey | undefined): Record<string, string> | null {
  if (typeof node === 'string') return plain.includes(String(key)) ? { vi: node } : null;
  if (typeof valueAt(node, ['vi']) !== 'string' || typeof valueAt(node, ['en']) !== 'string')
    return null;
  return { ...(node as Record<string, string>) };
}

/** Long titles are cut: the row holds the whole. */
const longest = 60;

function titleOf(node: object): string | undefined {
  for (const key of ['title', 'label', 'role', 'name']) {
    const value = valueAt(node, [key, 'vi']);
    if (typeof value === 'string')
      return value.length > longest ? `${value.slice(0, longest)}…` : value;
  }
  return undefined;
}
