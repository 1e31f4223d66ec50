/**
 * Vietnamese typing without a memory: the text before the caret and a key give the new text before
 * the caret. All texts come out in NFC.
 */
import { putTogether, takeApart, type Letter, type Tone } from './letters';
import { withMarks, withoutMarks } from './mark';
import { METHODS, type Effect, type Method } from './methods';
import { findVowels, spell, toneOf } from './syllable';
import { allowsTone, withTone } from './tone';

/** `uơ` and `ưo` become `ươ` as soon as a letter follows: only `thuở` and its like end in `uơ`. */
function pairHorns(letters: readonly Letter[]): Letter[] {
  const at = /(?<!q)(uơ|ưo)./u.exec(spell(letters))?.index ?? letters.length;
  return letters.map((letter, index) => {
    if (index === at) return { ...letter, letter: 'ư' };
    if (index === at + 1) return { ...letter, letter: 'ơ' };
    return letter;
  });
}

/** Brings the tone to its place after the letters have changed; other words stay as they are. */
function settle(letters: readonly Letter[]): readonly Letter[] {
  for (const tried of [pairHorns(letters), letters]) {
    const vowels = findVowels(tried);
    if (vowels) return withTone(tried, vowels, toneOf(tried));
  }
  return letters;
}

const write = (letters: readonly Letter[], key = ''): readonly Letter[] =>
  settle([...letters, ...takeApart(key)]);

/** A letter that only writes itself can still move the tone: `hò` + `a` is `hoà`. */
function follow(letters: readonly Letter[], key: string): readonly Letter[] | undefined {
  if (!/^\p{L}$/u.test(key)) return undefined;
  const written = write(letters, key);
  return findVowels(written) && written;
}

/** The same tone a second time takes it away and writes the key. */
function typeTone(
  letters: readonly Letter[],
  tone: Tone,
  key: string,
): readonly Letter[] | undefined {
  const vowels = findVowels(letters);
  if (!vowels || vowels.start === vowels.end) return undefined;
  const had = toneOf(letters);
  if (tone === 'ngang') return had === 'ngang' ? undefined : withTone(letters, vowels, tone);
  if (tone === had) return write(withTone(letters, vowels, 'ngang'), key);
  return allowsTone(letters, vowels, tone) ? withTone(letters, vowels, tone) : undefined;
}

/** The same mark a second time takes it away and writes the key; a `w` alone is `ư`, twice `w`. */
function typeMarks(
  letters: readonly Letter[],
  marks: Readonly<Record<string, string>>,
  key: string,
): readonly Letter[] | undefined {
  const marked = withMarks(letters, marks);
  if (marked) return write(marked);
  const isW = key.toLowerCase() === 'w';
  if (isW && spell(letters).endsWith('ư')) return write(letters.slice(0, -1), key);
  const unmarked = withoutMarks(letters, marks);
  if (unmarked) return write(unmarked, key);
  return isW ? follow(letters, key === 'w' ? 'ư' : 'Ư') : undefined;
}

/** A number that congresses bear; no word is written `XĨ`. */
const ROMAN = /^XIX$/;

function affect(
  letters: readonly Letter[],
  effect: Effect | undefined,
  key: string,
): readonly Letter[] | undefined {
  if (!effect || ROMAN.test(putTogether(letters) + key)) return undefined;
  return 'tone' in effect
    ? typeTone(letters, effect.tone, key)
    : typeMarks(letters, effect.marks, key);
}

const parts = (before: string): [text: string, word: string] => {
  const text = before.normalize('NFC');
  const word = /\p{L}*$/u.exec(text)?.[0] ?? '';
  return [text.slice(0, text.length - word.length), word];
};

/**
 * The text before the caret after a key: `typeKey('duong', 'w', 'telex')` is `dương`.
 *
 * @param key what the key writes, usually one character; its case counts
 */
export function typeKey(before: string, key: string, method: Method): string {
  const [text, word] = parts(before);
  const letters = takeApart(word);
  const changed =
    method === 'plain'
      ? undefined
      : (affect(letters, METHODS[method][key.toLowerCase()], key) ?? follow(letters, key));
  return (text + (changed ? putTogether(changed) : word + key)).normalize('NFC');
}

/** The text before the caret after its last syllable has got this tone; words without one stay. */
export function giveTone(before: string, tone: Tone): string {
  const [text, word] = parts(before);
  const letters = takeApart(word);
  const vowels = findVowels(letters);
  const fits = vowels && vowels.end > vowels.start && allowsTone(letters, vowels, tone);
  return text + (fits ? putTogether(withTone(letters, vowels, tone)) : word);
}

/** The text before the caret after backspace: without its last character, as people count them. */
export function erase(before: string): string {
  const text = before.normalize('NFC');
  const last = [...new Intl.Segmenter('vi').segment(text)].at(-1);
  return text.slice(0, last?.index ?? 0);
}
