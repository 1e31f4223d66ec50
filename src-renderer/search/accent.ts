/** Comparing words with their accents, wherever the sign of the tone is written: `Uỷ` is `Ủy`. */

/** A word with its tone apart from its letters. */
interface Accented {
  letters: string;
  tone: string;
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

function accentedWords(text: string): Accented[] {
  const words = text.normalize('NFD').toLowerCase().replaceAll('ð', 'đ').match(WORD) ?? [];
  return words.map((word) => ({
    letters: word.replaceAll(TONE, ''),
    tone: word.match(TONE)?.join('') ?? '',
  }));
}

/** Was it typed with accents? */
export const hasAccents = (text: string): boolean =>
  /[\p{M}đð]/u.test(text.normalize('NFD').toLowerCase());

/**
 * How many of the words of `query` stand in `text` with exactly their accents, from 0 to 1. The last word
 * may still be being typed: its beginning is enough, and its tone may be missing.
 */
export function accentsShared(query: string, text: string): number {
  const wanted = accentedWords(query);
  const there = accentedWords(text);
  const shared = wanted.filter(({ letters, tone }, index) =>
    there.some((word) =>
      index === wanted.length - 1
        ? word.letters.startsWith(letters) && (tone === '' || tone === word.tone)
        : word.letters === letters && word.tone === tone,
    ),
  );
  return wanted.length === 0 ? 0 : shared.length / wanted.length;
}
