/** Tells texts and figures of the pack in one language, as plain words. */
import type { Language, Localized, SourceRef } from '../../src-main/contract';
import type { Content } from '../model/content';
import { figureText, formatFigure } from '../text/format';
import { fill, messagesIn, type MessageKey } from '../text/messages';
import { sourceWords } from '../text/source';
import { inLanguage, segments } from '../text/tell';

export interface Teller {
  content: Content;
  language: Language;
  /** A text of the pack; figures that it quotes are written out. */
  tell(text: Localized): string;
  /** A text of the interface, with values in its places. */
  say(key: MessageKey, values?: Record<string, string | number>): string;
  /** A figure with comparator and unit in words: `trên 4,4 tỉ USD`. */
  amount(id: string): string;
  /** What is to be known of a figure's kind: `ước`, `tính ra`; undefined where it is simply published. */
  kind(id: string): string | undefined;
  source(ref: SourceRef): string;
}

export function tellerOf(content: Content, language: Language): Teller {
  const unitOf = (id: string): ReturnType<Content['unit']> => content.unit(content.figure(id).unit);
  const amount = (id: string): string =>
    formatFigure(content.figure(id), unitOf(id), language, 'words');
  const bare = (id: string): string =>
    figureText(content.figure(id), unitOf(id), language, 'words').number;
  const say: Teller['say'] = (key, values = {}) => fill(messagesIn(language)[key], values);
  return {
    content,
    language,
    say,
    amount,
    tell: (text) =>
      segments(inLanguage(text, language))
        .map((part) => {
          if ('words' in part) return part.words;
          return part.bare ? bare(part.figure) : amount(part.figure);
        })
        .join(''),
    kind: (id) => {
      const { status } = content.figure(id);
      if (status === 'estimated') return say('estimated');
      return status === 'computed' ? say('computed') : undefined;
    },
    source: (ref) => sourceWords(ref, content, language),
  };
}
