/** Abbreviations and what they stand for find each other: `UBND` and `Uỷ ban nhân dân`. */
import { fold, foldedWords } from '../text/fold';

/**
 * Gives, for a text, what its abbreviations stand for, and the abbreviations of what it says in full.
 *
 * @param table what stands for what, `{ "GRDP": "tổng sản phẩm trên địa bàn" }`
 */
export function synonymsIn(table: Readonly<Record<string, string>>): (text: string) => string {
  const pairs = Object.entries(table).map(([short, long]) => ({
    short,
    long,
    folded: ` ${fold(long)} `,
    word: ` ${fold(short)} `,
  }));
  return (text) => {
    const words = ` ${foldedWords(text).join(' ')} `;
    return pairs
      .flatMap(({ short, long, folded, word }) => {
        if (words.includes(word)) return [long];
        return words.includes(folded) ? [short] : [];
      })
      .join(' ');
  };
}
