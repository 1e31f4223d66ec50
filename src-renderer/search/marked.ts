/** The parts of a text that were found. */
import { fold } from '../text/fold';

export interface Piece {
  text: string;
  found: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Takes a text apart at the words that were found; of a word that begins as it was typed, that beginning.
 *
 * @param found folded words of the text
 * @param query as typed
 */
export function marked(text: string, found: readonly string[], query: readonly string[]): Piece[] {
  const all = text.normalize('NFC');
  const pieces: Piece[] = [];
  const put = (part: string, is: boolean): void => {
    if (part) pieces.push({ text: part, found: is });
  };
  let at = 0;
  for (const match of all.matchAll(WORD)) {
    const [word] = match;
    const folded = fold(word);
    if (!found.includes(folded)) continue;
    const begun = query.filter((typed) => folded.startsWith(typed)).map((typed) => typed.length);
    // Folded letters stand for one each, so that so many of them are so many of the word's.
    const length = begun.length > 0 ? Math.max(...begun) : word.length;
    put(all.slice(at, match.index), false);
    put(word.slice(0, length), true);
    at = match.index + length;
  }
  put(all.slice(at), false);
  return pieces;
}
