/** From the bytes of a file to JSON. */
import { same, type Draft } from './finding';

/** Parses strict UTF-8 JSON; what is wrong becomes a finding that names `file`. */
export function parseJson(file: string, data: Uint8Array): { value: unknown } | { fault: Draft } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(data);
  } catch {
    const found = { vi: 'byte lạ', en: 'invalid bytes' };
    return { fault: { file, path: [], code: 'not-utf8', found, expected: same('UTF-8') } };
  }
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const found = same(error instanceof Error ? error.message : String(error));
    const expected = { vi: 'JSON đúng cú pháp', en: 'valid JSON' };
    return { fault: { file, path: [], code: 'not-json', found, expected } };
  }
}
