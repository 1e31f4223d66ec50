/** One change of a pack as one line. */
import type { PackChange } from '../../content/types';

/** What the changes of a kind are called together, and one of them in a sentence. */
export const kindWords: Record<PackChange['kind'], { all: string; one: string }> = {
  figure: { all: 'Số liệu', one: 'Số liệu' },
  person: { all: 'Nhân sự', one: 'Nhân sự' },
  text: { all: 'Câu chữ và bố cục', one: 'Mục' },
  deck: { all: 'Bài trình bày', one: 'Bài trình bày' },
  playlist: { all: 'Màn chờ', one: 'Màn chờ' },
  other: { all: 'Đơn vị, nguồn và thông tin về gói', one: 'Mục' },
};

/** “Số liệu ‘Tốc độ tăng GRDP’: giá trị 8,5% → 9%.” in the quotation marks of print. */
export function sentenceOf({ kind, act, subject, part, before, after }: PackChange): string {
  const head = `${kindWords[kind].one} “${subject}”`;
  if (part === null) {
    const what = after ?? before;
    return `${head}: ${act === 'added' ? 'thêm' : 'bỏ'}${what === null ? '' : ` – ${what}`}`;
  }
  const quoted = (value: string): string => (bare(part, value) ? value : `“${value}”`);
  if (before === null) return `${head}: thêm ${part}${after === null ? '' : ` ${quoted(after)}`}`;
  if (after === null) return `${head}: bỏ ${part} ${quoted(before)}`;
  return `${head}: ${part} ${quoted(before)} → ${quoted(after)}`;
}

/** Amounts and places in a list stand without quotation marks. */
function bare(part: string, value: string): boolean {
  return /^(?:giá trị|kết quả tính|thứ tự trong)|vị trí$/.test(part) || /^[\d.,%/–-]+$/.test(value);
}
