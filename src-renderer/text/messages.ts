import type { Language } from '../../src-main/contract';
import type { LanguageWords } from './language';
import { wordsOf } from './languages';

export type MessageKey = keyof LanguageWords['messages'];

/**
 * What the interface says in a language, by key; what the pack says about the congress stands in the
 * pack. The texts are in languages/.
 */
export const messagesIn = (language: Language): Readonly<Record<MessageKey, string>> =>
  wordsOf(language).messages;

/** Puts values into the `{places}` of a message. */
export function fill(message: string, values: Record<string, string | number>): string {
  return message.replace(/\{([\w-]+)\}/g, (place, name: string) => String(values[name] ?? place));
}
