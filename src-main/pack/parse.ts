/** From the bytes of a file to JSON. */
import { beyondBounds, placeAt } from './bounds';
import { same, type Draft, type FindingCode } from './finding';
import { visible } from './visible';

/**
 * Parses strict UTF-8 JSON within the limits of a pack; what is wrong becomes a finding that names
 * `file`. The mark that Windows puts before UTF-8 is taken for what it is.
 */
export function parseJson(file: string, data: Uint8Array): { value: unknown } | { fault: Draft } {
  const refuse = (
    code: FindingCode,
    found: Draft['found'],
    expected: Draft['expected'],
  ): { fault: Draft } => ({ fault: { file, path: [], code, found, expected } });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(data);
  } catch {
    const found = isUtf16(data) ? same('UTF-16') : { vi: 'byte lạ', en: 'invalid bytes' };
    return refuse('not-utf8', found, same('UTF-8'));
  }
  const fault = beyondBounds(text);
  if (fault !== null) return refuse(fault.code, fault.found, fault.expected);
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const expected = { vi: 'JSON đúng cú pháp', en: 'valid JSON' };
    return refuse('not-json', syntaxFault(text, error), expected);
  }
}

/** Begins with the mark that Windows puts before UTF-16? */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** What the parser complains of, by line and column where it tells the place. */
function syntaxFault(text: string, error: unknown): Draft['found'] {
  const message = error instanceof Error ? error.message : String(error);
  const index = /at position (\d+)/.exec(message)?.[1];
  const token = /^Unexpected token '(.+?)', /su.exec(message)?.[1];
  if (index !== undefined) {
    const { line, column } = placeAt(text, Number(index));
    return {
      vi: `lỗi ở dòng ${line}, cột ${column}`,
      en: `a fault in line ${line}, column ${column}`,
    };
  }
  return token === undefined
    ? { vi: 'tệp dở dang', en: 'an unfinished file' }
    : { vi: `ký tự “${visible(token)}” không đúng chỗ`, en: `“${visible(token)}” out of place` };
}
