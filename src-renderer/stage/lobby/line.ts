/** The lobby's one line, taken apart so that the number that it begins with can be set large. */
import type { Language, Localized } from '../../../src-main/contract';
import type { Content } from '../../model/content';
import { figureText, formatFigure } from '../../text/format';
import { inLanguage, segments, type Segment } from '../../text/tell';

export interface Line {
  /** The number at the beginning; empty where the line begins with words or quotes its unit. */
  number: string;
  words: string;
}

/** `{a:n} trong {b:n} đại biểu` → `340` and `trong 399 đại biểu`. */
export function lineOf(text: Localized, language: Language, content: Content): Line {
  const [first, ...rest] = segments(inLanguage(text, language));
  if (first === undefined || 'words' in first || !first.bare) {
    return { number: '', words: wordsOf(segments(inLanguage(text, language)), language, content) };
  }
  return {
    number: wordsOf([first], language, content),
    words: wordsOf(rest, language, content).trim(),
  };
}

function wordsOf(pieces: readonly Segment[], language: Language, content: Content): string {
  return pieces
    .map((piece) => {
      if ('words' in piece) return piece.words;
      const figure = content.figure(piece.figure);
      const unit = content.unit(figure.unit);
      if (piece.bare) return figureText(figure, unit, language).number;
      return formatFigure(figure, unit, language);
    })
    .join('');
}
