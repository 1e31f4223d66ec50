/** What English texts keep of the Vietnamese: names of people, places and things, and what they quote. */

/** Names that are nobody's in the pack, longest first where one begins with another. */
export const KEPT = [
  // places
  'Non nước Cao Bằng',
  'Cao Bằng',
  'Việt Nam',
  'Bản Giốc',
  'Đức Thiên',
  'Đồng Đăng',
  'Lạng Sơn',
  'Trà Lĩnh',
  'Tà Lùng',
  'Thuỷ Khẩu',
  'Bế Văn Đàn',
  'Thục Phán',
  // people whom the pack only mentions, and an organisation called after one
  'Lương Tam Quang',
  'Dương Văn Mình',
  // a broadcaster and a firm
  'CRTV - Báo Cao Bằng',
  'Chi nhánh Công ty TNHH Xây dựng và Thương mại Ngọc Hưng tại Cao Bằng',
  // words that English books keep: the renewal since 1986, the currency
  'Đổi mới',
  'đồng',
] as const;

/** `04-ĐA/TU`: a document is called by its number. */
const DOCUMENT_NUMBER = /\d+-\p{Lu}+\/\p{Lu}+/gu;
const QUOTED = /“[^”]*”/g;
const VIETNAMESE = /[đĐ]|\p{L}\p{M}/u;

/**
 * Words of an English text that are Vietnamese and should not be.
 * @param people the names of the pack's people.
 */
export function untranslated(text: string, people: readonly string[]): string[] {
  if (!VIETNAMESE.test(text.normalize('NFD'))) return [];
  const names = [...KEPT, ...people].toSorted((a, b) => b.length - a.length);
  const rest = names.reduce(
    (left, name) => left.replaceAll(name, ' '),
    text.normalize('NFC').replace(QUOTED, ' ').replace(DOCUMENT_NUMBER, ' '),
  );
  return rest.split(/\s+/).filter((word) => VIETNAMESE.test(word.normalize('NFD')));
}

/** Numbers and dates of an English text that are written as in Vietnamese: `12,5`, `1.234.567`, `17/9/2025`. */
export function foreignNumbers(text: string): string[] {
  const told = text.replace(QUOTED, ' ');
  return [
    ...told.matchAll(
      /\b\d+,\d{1,2}(?!\d)|\b\d+,\d{4,}|\b\d{1,3}(?:\.\d{3}){2,}|\b\d{1,2}\/\d{1,2}\/\d{4}/g,
    ),
  ].map(([found]) => found);
}
