import { describe, expect, it } from 'vitest';
import { limits } from './files';
import { parseJson } from './parse';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The value, or the fault in short. */
function parse(data: Uint8Array): unknown {
  const parsed = parseJson('x.json', data);
  return 'fault' in parsed
    ? `${parsed.fault.code}: ${parsed.fault.found.vi}`
    : { value: parsed.value };
}

it('parses UTF-8, with or without the mark of Windows', () => {
  expect(parse(utf8('{"a": "Bằng"}'))).toEqual({ value: { a: 'Bằng' } });
  expect(parse(utf8('\ufeff[1]'))).toEqual({ value: [1] });
});

describe('other encodings', () => {
  it.each([
    ['UTF-16', Buffer.from('\ufeff["ẵ"]', 'utf16le'), 'not-utf8: UTF-16'],
    ['UTF-16, the other way round', Buffer.from([0xfe, 0xff, 0, 0x5b]), 'not-utf8: UTF-16'],
    [
      'UTF-16 without a mark',
      Buffer.from('[1]', 'utf16le'),
      'not-json: ký tự “\\u{0}” không đúng chỗ',
    ],
    ['Latin-1', Buffer.from('["é"]', 'latin1'), 'not-utf8: byte lạ'],
    ['half a letter', Buffer.from('["é', 'utf8').subarray(0, 3), 'not-utf8: byte lạ'],
  ])('refuses %s', (_name, data, fault) => {
    expect(parse(data)).toBe(fault);
  });
});

describe('syntax', () => {
  it.each([
    ['[1,\n 2,,]', 'not-json: ký tự “,” không đúng chỗ'],
    ['{"a": 1\n "b": 2}', 'not-json: lỗi ở dòng 2, cột 2'],
    ['{"a": ', 'not-json: tệp dở dang'],
    ['{"a": "\u202e', 'not-json: lỗi ở dòng 1, cột 9'],
    ['[\u202e]', 'not-json: ký tự “\\u{202e}” không đúng chỗ'],
    ['', 'not-json: tệp dở dang'],
  ])('tells where %j is wrong', (text, fault) => {
    expect(parse(utf8(text))).toBe(fault);
  });
});

describe('limits', () => {
  const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

  it('refuses what is nested too deeply, before it is parsed', () => {
    expect(parse(utf8(nested(limits.depth)))).toHaveProperty('value');
    expect(parse(utf8(nested(limits.depth + 1)))).toMatch('too-deep: hơn 40 tầng, ở dòng 1');
    expect(parse(utf8('['.repeat(limits.file)))).toMatch('too-deep');
  });

  it('refuses a text that is too long, escapes counted as what they mean', () => {
    const text = '\\u0041\\n\\"'.repeat(limits.text / 2);
    expect(parse(utf8(`["${text.slice(0, (text.length / 3) * 2)}"]`))).toHaveProperty('value');
    expect(parse(utf8(`[\n"${text}"]`))).toBe('too-long: 3000 ký tự, ở dòng 2');
    expect(parse(utf8(`"${'x'.repeat(limits.file)}`))).toMatch('too-long');
  });

  it('refuses more values than a file may have', () => {
    const list = (length: number): string => `[${Array(length).fill('0').join()}]`;
    expect(parse(utf8(list(limits.values - 2)))).toHaveProperty('value');
    expect(parse(utf8(list(limits.values)))).toMatch('too-many-values');
    expect(parse(utf8(`[${'{},'.repeat(limits.values)}{}]`))).toMatch('too-many-values');
  });

  it('takes brackets in texts for text', () => {
    const text = JSON.stringify(['[{'.repeat(500), '\\"[']);
    expect(parse(utf8(text))).toHaveProperty('value');
  });
});
