/** What a voice is given for a text, so that it says the right words. */
import type { Language } from '../../src-main/contract';
import { RULES as EN } from './en/rules';
import { rewrite, type Rule } from './rewrite';
import { RULES as VI } from './vi/rules';

const RULES: Readonly<Record<string, readonly Rule[]>> = { vi: VI, en: EN };

/** Numbers, dates, signs and abbreviations in words; as it is in a language without rules of its own. */
export function sayable(text: string, language: Language): string {
  return rewrite(text.normalize('NFC'), RULES[language] ?? []);
}
