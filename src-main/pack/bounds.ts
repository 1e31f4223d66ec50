/** Looks at JSON before it is parsed: what is beyond the limits of a pack would cost memory, or the stack. */
import { limits } from './files';
import { same, type Draft } from './finding';

type Fault = Pick<Draft, 'code' | 'found' | 'expected'>;

/** The first place where `text` is too deep, has too many values or too long a string; null where there is none. */
export function beyondBounds(text: string): Fault | null {
  let depth = 0;
  let values = 1;
  for (let i = 0; i < text.length; i += 1) {
    switch (text.charAt(i)) {
      case '"': {
        const string = stringAt(text, i);
        if (string.length > limits.text) return tooLong(string.length, placeAt(text, i).line);
        i = string.end;
        break;
      }
      case '[':
      case '{':
        depth += 1;
        values += 1;
        if (depth > limits.depth) return tooDeep(placeAt(text, i).line);
        break;
      case ']':
      case '}':
        depth -= 1;
        break;
      case ',':
        values += 1;
        if (values > limits.values) return tooMany(placeAt(text, i).line);
        break;
    }
  }
  return null;
}

/** Line and column, both from 1, of a place in a text. */
export function placeAt(text: string, index: number): { line: number; column: number } {
  const lines = text.slice(0, index).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** `length` in characters as they are meant, escapes counted as one; `end` is its closing quote. */
function stringAt(text: string, start: number): { length: number; end: number } {
  let length = 0;
  let i = start + 1;
  while (i < text.length && text[i] !== '"') {
    if (text[i] === '\\') i += text[i + 1] === 'u' ? 5 : 1;
    i += 1;
    length += 1;
  }
  return { length, end: i };
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
