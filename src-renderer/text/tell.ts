import type { Language, Localized } from '../../src-main/contract';

/** A text of the pack in a language; in English where the pack does not say it in that one. */
export const inLanguage = (text: Localized, language: Language): string =>
  text[language] ?? text.en;

/** A piece of a text of the pack: plain words, or a figure that the text quotes. */
export type Segment = { words: string } | { figure: string; bare: boolean };

const PLACEHOLDER = /\{([a-z0-9.-]+)(:n)?\}/g;

/** Splits `Có {delegates.female} nữ` at its figures; `{id:n}` asks for the bare number. */
export function segments(text: string): Segment[] {
  const result: Segment[] = [];
  let at = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    if (match.index > at) result.push({ words: text.slice(at, match.index) });
    result.push({ figure: match[1] ?? '', bare: match[2] !== undefined });
    at = match.index + match[0].length;
  }
  if (at < text.length) result.push({ words: text.slice(at) });
  return result;
}
