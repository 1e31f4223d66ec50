import { bare, type Letter } from './letters';
import { canBecomeRime, isRime } from './rimes';
import { findVowels, spell, type Vowels } from './syllable';

type Marks = Readonly<Record<string, string>>;

const change = (letters: readonly Letter[], places: readonly number[], marks: Marks): Letter[] =>
  letters.map((letter, index) =>
    places.includes(index)
      ? { ...letter, letter: marks[bare(letter.letter)] ?? letter.letter }
      : letter,
  );

/** The places among the vowels that one key can mark: two at once (`ươ`), or one, the first first. */
function choices(letters: readonly Letter[], { start, end }: Vowels, marks: Marks): number[][] {
  const open = letters.flatMap(({ letter }, index) => {
    const marked = marks[bare(letter)];
    return index >= start && index < end && marked && marked !== letter ? [index] : [];
  });
  return open.length > 1 ? [open, ...open.map((place) => [place])] : open.map((place) => [place]);
}

/** Where the d stands that `đ` is made of: at the front of a syllable, at the end of `HĐ` or `QĐ`. */
function placeOfD(letters: readonly Letter[]): number {
  if (/^[^aăâeêioôơuưy]*(?<!d)[dđ]$/.test(spell(letters))) return letters.length - 1;
  return findVowels(letters)?.start === 1 ? 0 : -1;
}

function withStroke(letters: readonly Letter[], from: string, to: string): Letter[] | undefined {
  const place = placeOfD(letters);
  if (letters[place]?.letter !== from) return undefined;
  return letters.map((letter, index) => (index === place ? { ...letter, letter: to } : letter));
}

/** The word with the marks of one key, if they make or can make a Vietnamese syllable. */
export function withMarks(letters: readonly Letter[], marks: Marks): Letter[] | undefined {
  if (marks['d']) return withStroke(letters, 'd', marks['d']);
  const vowels = findVowels(letters);
  if (!vowels) return undefined;
  const tried = choices(letters, vowels, marks).map((places) => change(letters, places, marks));
  const sound = (test: typeof isRime) => (word: Letter[]) =>
    test(spell(word, vowels.start, vowels.end), spell(word, vowels.end));
  return tried.find(sound(isRime)) ?? tried.find(sound(canBecomeRime));
}

/** The syllable without the marks of one key; undefined when it has none of them. */
export function withoutMarks(letters: readonly Letter[], marks: Marks): Letter[] | undefined {
  if (marks['d']) return withStroke(letters, marks['d'], 'd');
  const signs = Object.values(marks);
  if (!findVowels(letters) || !letters.some(({ letter }) => signs.includes(letter)))
    return undefined;
  return letters.map((letter) =>
    signs.includes(letter.letter) ? { ...letter, letter: bare(letter.letter) } : letter,
  );
}
