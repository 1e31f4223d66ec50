import { bare, type Letter, type Tone } from './letters';
import { spell, type Vowels } from './syllable';

/** A syllable that ends in a stop has only these tones. */
const BEFORE_STOP: readonly Tone[] = ['ngang', 'sac', 'nang'];

/** Whether the tone can be spoken with the end of this syllable. */
export function allowsTone(letters: readonly Letter[], { end }: Vowels, tone: Tone): boolean {
  return BEFORE_STOP.includes(tone) || !/^(c|ch|k|p|t)$/.test(spell(letters, end));
}

/**
 * The vowel that bears the sign of the tone: a vowel with a mark (of two, the last), else the last
 * before a consonant, the middle of three, and of two the second in `oa`, `oe` and `uy`, as the
 * booklet writes `hoà`, `khoẻ` and `Uỷ`; else the first.
 */
function bearer(letters: readonly Letter[], { start, end }: Vowels): number {
  const marked = letters.slice(0, end).findLastIndex(({ letter }) => bare(letter) !== letter);
  if (marked >= start) return marked;
  if (end < letters.length) return end - 1;
  const vowels = spell(letters, start, end);
  return vowels.length === 3 || /^(oa|oe|uy)$/.test(vowels) ? start + 1 : start;
}

/** The syllable with this tone, and no other, at the place where it is written. */
export function withTone(letters: readonly Letter[], vowels: Vowels, tone: Tone): Letter[] {
  const place = bearer(letters, vowels);
  return letters.map((letter, index) => ({ ...letter, tone: index === place ? tone : 'ngang' }));
}
