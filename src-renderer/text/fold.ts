/**
 * Letters without accents, small: `Đại biểu` → `dai bieu`. Both spellings of a tone (`Uỷ`, `Ủy`) fold to the
 * same, composed or not; so does the eth `Ð` that some keyboards write for `Đ`.
 */
export const fold = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[đð]/g, 'd');

/** The words of a text, folded: runs of letters and digits. */
export const foldedWords = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
