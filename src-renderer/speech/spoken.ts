/** What is said of a reading: its utterances in order, each a sentence, each with its place. */
import type { Language } from '../../src-main/contract';
import type { Part, Reading, Row } from '../reading/reading';
import { sayable } from './sayable';

/** Where an utterance stands in a reading: index of the part, -1 for its head; of the row in it. */
export interface Place {
  part: number;
  row?: number;
}

export interface Utterance {
  at: Place;
  text: string;
  language: Language;
}

/** Something written, before it is made sayable. */
interface Line {
  at: Place;
  text: string;
  lang?: Language | undefined;
}

const HEAD: Place = { part: -1 };
/** After a full stop; the number before a heading ends no sentence. */
const SENTENCE = /(?<!^\d{1,3}\.)(?<=[.!?])\s+(?=["“«(]?[\p{Lu}\d])/u;
/** Main takes 1000 letters in one go. */
const CHUNK = /.{1,800}(?=\s|$)/gsu;

/**
 * What to choose from is not said: who listens hears what the scene says, and then goes on by its keys.
 * @param language of the reading. @param voices languages that can be spoken; names in another one are
 * said in the reading's own.
 */
export function spoken(
  reading: Reading,
  language: Language,
  voices: readonly Language[],
): Utterance[] {
  const lines: Line[] = [
    { at: HEAD, text: reading.eyebrow },
    { at: HEAD, text: reading.title, lang: reading.lang },
    ...reading.parts.flatMap(linesOf),
  ];
  return lines.flatMap(({ at, text, lang }) => {
    const voice = lang !== undefined && voices.includes(lang) ? lang : language;
    return text
      .split(SENTENCE)
      .flatMap((sentence) => sayable(sentence, voice).match(CHUNK) ?? [])
      .map((chunk) => ({ at, text: chunk.trim(), language: voice }));
  });
}

function linesOf(part: Part, index: number): Line[] {
  if (part.kind === 'ways') return [];
  if (part.kind === 'rows')
    return part.rows.flatMap((row, at) => lineOf(row, { part: index, row: at }));
  return [{ at: { part: index }, text: part.text, lang: part.lang }];
}

/** In one breath where it is in one language. */
function lineOf({ label, value, note, lang }: Row, at: Place): Line[] {
  const said = value === undefined ? label : `${label}: ${value}`;
  if (lang === undefined) return [{ at, text: note === undefined ? said : `${said}, ${note}` }];
  return [{ at, text: said, lang }, ...(note === undefined ? [] : [{ at, text: note }])];
}
