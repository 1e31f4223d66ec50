/**
 * The rimes that Vietnamese writes: each run of vowels with the consonants that may end it; `-` is
 * none. `oo` is in `xoong`, `êng` in `giêng`, a last `k` in names such as `Đắk Lắk`.
 */
const WRITTEN: Record<string, string> = {
  a: '- c ch k m n ng nh p t',
  ă: 'c k m n ng p t',
  â: 'c k m n ng p t',
  e: '- c k m n ng p t',
  ê: '- ch m n ng nh p t',
  i: '- ch m n nh p t',
  o: '- c k m n ng p t',
  oo: 'c ng',
  ô: '- c k m n ng p t',
  ơ: '- m n p t',
  u: '- c k m n ng p t',
  ư: '- c m n ng t',
  y: '- ch n nh p t',
  ai: '-',
  ao: '-',
  au: '-',
  ay: '-',
  âu: '-',
  ây: '-',
  eo: '-',
  êu: '-',
  ia: '-',
  iu: '-',
  iê: 'c m n ng p t',
  iêu: '-',
  oa: '- c ch m n ng nh p t',
  oai: '-',
  oao: '-',
  oay: '-',
  oă: 'c m n ng t',
  oe: '- m n t',
  oeo: '-',
  oi: '-',
  ôi: '-',
  ơi: '-',
  ua: '-',
  uâ: 'n ng t',
  uây: '-',
  uê: '- ch n nh',
  ui: '-',
  uô: 'c m n ng t',
  uôi: '-',
  uơ: '-',
  uy: '- ch n nh p t',
  uya: '-',
  uyê: 'n t',
  uyu: '-',
  ưa: '-',
  ưi: '-',
  ươ: 'c m n ng p t',
  ươi: '-',
  ươu: '-',
  ưu: '-',
  yê: 'm n ng t',
  yêu: '-',
};

const MARKED: Record<string, string> = { ă: 'a', â: 'a', ê: 'e', ô: 'o', ơ: 'o', ư: 'u' };

const ends = (written: string): string[] =>
  written.split(' ').map((end) => (end === '-' ? '' : end));

/** The vowels with each of their marks there or not yet there. */
const underway = (vowels: string): string[] =>
  Array.from(vowels).reduce(
    (before, vowel) =>
      [vowel, MARKED[vowel]].flatMap((letter) =>
        letter === undefined ? [] : before.map((typed) => typed + letter),
      ),
    [''],
  );

const prefixes = (end: string): string[] => [...end, ''].map((_, length) => end.slice(0, length));

const WHOLE = new Set(
  Object.entries(WRITTEN).flatMap(([vowels, written]) =>
    ends(written).map((end) => `${vowels}-${end}`),
  ),
);

const UNDERWAY = new Set(
  Object.entries(WRITTEN).flatMap(([vowels, written]) =>
    underway(vowels).flatMap((typed) =>
      ends(written).flatMap((end) => prefixes(end).map((part) => `${typed}-${part}`)),
    ),
  ),
);

/** Whether Vietnamese has this rime as it stands. */
export function isRime(vowels: string, end: string): boolean {
  return WHOLE.has(`${vowels}-${end}`);
}

/** Whether further marks and letters can still make a rime of it, as `uon` becomes `ươn` or `uông`. */
export function canBecomeRime(vowels: string, end: string): boolean {
  return UNDERWAY.has(`${vowels}-${end}`);
}
