/** Looks at JSON before it is parsed: what is beyond the limits of a pack would cost memory, or the stack. */
import { limits } from './files';
import { same, type Draft } from './finding';

type Fault = Pick<Draft, 'code' | 'found' | 'expected'>;

/** As numbers: every start reads the content so, and letters take five times as long. */
const [quote, comma, list, object, listEnd, objectEnd] = [0x22, 0x2c, 0x5b, 0x7b, 0x5d, 0x7d];

/** The first place where `text` is too deep, has too many values or too long a string; null where there is none. */
export function beyondBounds(text: string): Fault | null {
  let depth = 0;
  let values = 1;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text.charCodeAt(i);
    if (sign === quote) {
      const end = endOfString(text, i);
      if (end - i > limits.text) {
        const length = lengthOf(text.slice(i + 1, end));
        if (length > limits.text) return tooLong(length, placeAt(text, i).line);
      }
      i = end;
    } else if (sign === comma) {
      values += 1;
      if (values > limits.values) return tooMany(placeAt(text, i).line);
    } else if (sign === list || sign === object) {
      depth += 1;
      values += 1;
      if (depth > limits.depth) return tooDeep(placeAt(text, i).line);
      if (values > limits.values) return tooMany(placeAt(text, i).line);
    } else if (sign === listEnd || sign === objectEnd) {
      depth -= 1;
    }
  }
  return null;
}

/** Line and column, both from 1, of a place in a text. */
export function placeAt(text: string, index: number): { line: number; column: number } {
  const lines = text.slice(0, index).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Where the string that begins at `start` has its closing quote; the end of the text where it has none. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text[before] === '\\') before -= 1;
    // An even number of backslashes are escaped themselves.
    if ((end - before) % 2 === 1) return end;
  }
  return text.length;
}

/** Characters as they are meant, escapes counted as one. */
function lengthOf(string: string): number {
  return string.replaceAll(/\\(?:u.{4}|.)/gs, 'x').length;
}

function tooLong(length: number, line: number): Fault {
  return {
    code: 'too-long',
    found: { vi: `${length} ký tự, ở dòng ${line}`, en: `${length} characters, in line ${line}` },
    expected: {
      vi: `nhiều nhất ${limits.text} ký tự`,
      en: `at most ${limits.text} characters`,
    },
  };
}

function tooDeep(line: number): Fault {
  return {
    code: 'too-deep',
    found: { vi: `hơn ${limits.depth} tầng, ở dòng ${line}`, en: `more, in line ${line}` },
    expected: { vi: `nhiều nhất ${limits.depth} tầng`, en: `at most ${limits.depth} levels` },
  };
}

function tooMany(line: number): Fault {
  return {
    code: 'too-many-values',
    found: { vi: `nhiều hơn, từ dòng ${line}`, en: `more, from line ${line}` },
    expected: same(`≤ ${limits.values}`),
  };
}
