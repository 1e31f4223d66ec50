import type { Letter, Tone } from './letters';
import { canBecomeRime } from './rimes';

/** Where the vowels of a syllable stand among its letters: from `start`, before `end`. */
export interface Vowels {
  start: number;
  end: number;
}

const ONSETS = new Set(
  ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '),
);

const SHAPE = /^([^aăâeêioôơuưy]*)([aăâeêioôơuưy]*)([^aăâeêioôơuưy]*)$/;
// The i of `gi` and the u of `qu` belong to the consonant.
const WIDE_SHAPE = /^(gi|qu)([aăâeêioôơuưy]*)([^aăâeêioôơuưy]*)$/;

/** The letters from `start` to before `end`, without tones and in lower case. */
export function spell(letters: readonly Letter[], start = 0, end = letters.length): string {
  return letters
    .slice(start, end)
    .map(({ letter }) => letter)
    .join('');
}

/** The tone of a word; `ngang` when it has none. */
export function toneOf(letters: readonly Letter[]): Tone {
  return letters.find(({ tone }) => tone !== 'ngang')?.tone ?? 'ngang';
}

// A tone that was typed early can still stand on the i of `gìa`.
const isOneTone = (letters: readonly Letter[]): boolean => {
  const toned = letters.filter(({ tone }) => tone !== 'ngang');
  return toned.length <= 1 && toned.every(({ letter }) => 'aăâeêioôơuưy'.includes(letter));
};

/**
 * Finds the vowels of what is, or can still become, a Vietnamese syllable; undefined for every other
 * word. Consonants alone have no vowels yet: `start` and `end` are then behind the last letter.
 */
export function findVowels(letters: readonly Letter[]): Vowels | undefined {
  if (!isOneTone(letters)) return undefined;
  const word = spell(letters);
  // In `gì` and `gìn` the i is the vowel.
  for (const shape of [WIDE_SHAPE, SHAPE]) {
    const [, onset, vowels = '', end = ''] = shape.exec(word) ?? [];
    if (onset === undefined || !ONSETS.has(onset)) continue;
    const found = { start: onset.length, end: onset.length + vowels.length };
    const sounds = vowels === '' ? end === '' && onset !== 'gi' : canBecomeRime(vowels, end);
    if (sounds) return found;
  }
  return undefined;
}
