/** The languages of the interface: one for every file in languages/, which need no code. */
import { FALLBACKS, languagesOf, type LanguageFile, type LanguageWords } from './language';

const files = import.meta.glob<LanguageFile>('./languages/*.json', {
  eager: true,
  import: 'default',
});

/** By code. */
export const languages = languagesOf(Object.values(files));

/** The words of a language; of the first that stands in for it where the interface has none. */
export function wordsOf(code: string): LanguageWords {
  for (const one of [code, ...FALLBACKS]) {
    const words = languages.get(one);
    if (words !== undefined) return words;
  }
  throw new Error(`No words of the interface in ${[code, ...FALLBACKS].join(', ')}`);
}

/** Those of the pack's languages that the interface speaks, in the pack's order. */
export const offered = (codes: readonly string[]): string[] =>
  codes.filter((code) => languages.has(code));
