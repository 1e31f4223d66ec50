/** What kind of thing a column holds: how it is written into a cell, and read from one. */
import { isDeepStrictEqual } from 'node:util';
import { isoDate, tidy, type Cell, type Value } from './cells';
import { typedNumber, writtenNumber } from './numbers';

export type Reading =
  { ok: true; value: unknown } | { ok: false; sentence: string; example: string | null };

/** Words to choose from; where others may be typed as well, it is not `strict`. */
export interface WordList {
  name: string;
  words: readonly string[];
  strict: boolean;
}

export interface Kind {
  list?: WordList;
  write(value: unknown): Value;
  /** Reads a cell in which something stands. */
  read(cell: Exclude<Cell, null>): Reading;
}

const good = (value: unknown): Reading => ({ ok: true, value });
const bad = (sentence: string, example: string | null): Reading => ({
  ok: false,
  sentence,
  example,
});

/** A text that may have several lines. */
export const lines: Kind = {
  write: (value) => (typeof value === 'string' ? value : null),
  read(cell) {
    if (typeof cell === 'string') return good(tidy(cell));
    if (typeof cell === 'number') return good(writtenNumber(cell));
    if (cell instanceof Date) return good(isoDate(cell));
    if (typeof cell === 'boolean') return bad('Cần chữ, ở đây là giá trị đúng/sai.', null);
    return broken(cell.error);
  },
};

/** A text on one line. */
export const text: Kind = {
  ...lines,
  read(cell) {
    const reading = lines.read(cell);
    if (!reading.ok) return reading;
    const parts = String(reading.value).split('\n');
    return good(parts.map((part) => part.trim()).join(' '));
  },
};

/** A date, as text: 2025-09-17 or 17/9/2025. */
export const dateText: Kind = {
  ...text,
  read(cell) {
    const reading = text.read(cell);
    const parts = reading.ok ? /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(String(reading.value)) : null;
    if (parts === null) return reading;
    const [, day = '', month = '', year = ''] = parts;
    return good(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  },
};

export const number: Kind = {
  write: (value) => (typeof value === 'number' ? value : null),
  read(cell) {
    if (typeof cell === 'number' && Number.isFinite(cell)) return good(cell);
    if (typeof cell === 'object' && 'error' in cell) return broken(cell.error);
    if (cell instanceof Date) return bad('Cần một số, ở đây là ngày tháng.', '57,65');
    const value = typeof cell === 'string' ? typedNumber(tidy(cell)) : null;
    return value === null
      ? bad(`Cần một số, “${String(cell)}” không phải là số viết đúng.`, '1.234,5')
      : good(value);
  },
};

export const whole: Kind = {
  ...number,
  read(cell) {
    const reading = number.read(cell);
    return reading.ok && !Number.isInteger(reading.value)
      ? bad(`Cần một số nguyên, ở đây là ${writtenNumber(Number(reading.value))}.`, '12')
      : reading;
  },
};

/** One of so many things, each with a word for people; `listed` is the part that is offered. */
export function choice(
  name: string,
  things: readonly { word: string; value: unknown }[],
  listed: readonly string[] = things.map(({ word }) => word),
): Kind {
  const byWord = new Map(things.map(({ word, value }) => [fold(word), value]));
  return {
    list: { name, words: listed, strict: true },
    write: (value) => things.find((thing) => isDeepStrictEqual(thing.value, value))?.word ?? null,
    read(cell) {
      const reading = text.read(cell);
      if (!reading.ok) return reading;
      const word = String(reading.value);
      const value = byWord.get(fold(word));
      return value === undefined
        ? bad(`“${word}” không có trong danh sách “${name}”.`, listed.slice(0, 4).join(' · '))
        : good(structuredClone(value));
    },
  };
}

const fold = (word: string): string => tidy(word).toLocaleLowerCase('vi').replaceAll(/\s+/g, ' ');

/** Text for which there are words to choose from, though others are right as well. */
export function suggested(name: string, words: readonly string[]): Kind {
  return { ...text, list: { name, words, strict: false } };
}

function broken(error: string): Reading {
  return bad(`Ô này có lỗi của bảng tính: ${error}.`, null);
}
