/** Turns what the schema finds into findings with plain words. */
import type { z } from 'zod';
import { packFiles, type Localized, type PackFileName } from '../../data/schema';
import { fileOf } from './files';
import { same, type Draft, type FindingCode, type PathKey } from './finding';
import { valueAt } from './walk';

/** Checks the shape of one file: types, required and unknown entries, forms of ids and dates. */
export function shapeOf(name: PackFileName, json: unknown): Draft[] {
  const result = packFiles[name].safeParse(json);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => explain(fileOf(name), issue, json));
}

type Issue = z.core.$ZodIssue;

function explain(file: string, issue: Issue, json: unknown): Draft[] {
  const path = issue.path.map((key): PathKey => (typeof key === 'number' ? key : String(key)));
  const value = valueAt(json, path);
  const make = (code: FindingCode, expected: Localized, found = show(value)): Draft[] => [
    { file, path, code, found, expected },
  ];
  switch (issue.code) {
    case 'invalid_type':
      return make(
        value === undefined ? 'missing' : 'wrong-type',
        typeWords[issue.expected] ?? same(issue.expected),
      );
    case 'invalid_value':
      return make(value === undefined ? 'missing' : 'wrong-value', oneOf(issue.values));
    case 'invalid_union':
      return make('wrong-value', { vi: 'một phép tính đã biết', en: 'a known operation' });
    case 'too_small':
      if (issue.origin === 'string') return make('empty', { vi: 'chữ', en: 'text' });
      return make(
        issue.origin === 'array' ? 'empty' : 'wrong-value',
        bound('≥', issue.minimum, issue.origin),
      );
    case 'too_big':
      return make('wrong-value', bound('≤', issue.maximum, issue.origin));
    case 'invalid_format':
      return make('wrong-form', formOf(path));
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        file,
        path: [...path, key],
        code: 'unknown-key',
        found: same(key),
        expected: { vi: 'bỏ mục này hoặc sửa lại tên', en: 'no such entry, or its right name' },
      }));
    default:
      return issue.code === 'custom' && issue.params?.['rule'] === 'nfc'
        ? make('not-nfc', { vi: 'chữ dạng NFC', en: 'text in NFC' })
        : make('not-trimmed', {
            vi: 'chữ không thừa khoảng trắng',
            en: 'text without outer blanks',
          });
  }
}

const typeWords: Record<string, Localized> = {
  string: { vi: 'chữ', en: 'text' },
  number: { vi: 'một số', en: 'a number' },
  int: { vi: 'một số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'một danh sách [ ]', en: 'a list [ ]' },
  tuple: { vi: 'một danh sách [ ]', en: 'a list [ ]' },
  object: { vi: 'một đối tượng { }', en: 'an object { }' },
};

function show(value: unknown): Localized {
  if (value === undefined) return { vi: 'không có gì', en: 'nothing' };
  const text = JSON.stringify(value);
  return same(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}

function oneOf(values: readonly unknown[]): Localized {
  const list = values.map(String).join(', ');
  return values.length === 1 ? same(list) : { vi: `một trong: ${list}`, en: `one of: ${list}` };
}

function bound(sign: string, limit: number | bigint, origin: string): Localized {
  return origin === 'array'
    ? { vi: `số phần tử ${sign} ${limit}`, en: `number of items ${sign} ${limit}` }
    : same(`${sign} ${limit}`);
}

/** The form that is wanted follows from the entry's name: dates, periods and versions; all else are ids. */
function formOf(path: readonly PathKey[]): Localized {
  const key = path.filter((part) => typeof part === 'string').at(-1) ?? '';
  if (['date', 'from', 'to', 'value'].includes(key)) {
    return { vi: 'ngày dạng 2025-09-17', en: 'a date like 2025-09-17' };
  }
  if (['period', 'term'].includes(key)) {
    return {
      vi: 'thời gian dạng 2025, 2021/2025 hoặc 2025-09-17',
      en: 'a period like 2025, 2021/2025 or 2025-09-17',
    };
  }
  if (path.includes('languages')) {
    return { vi: 'mã ngôn ngữ như vi, en', en: 'the code of a language like vi, en' };
  }
  if (key === 'version') return { vi: 'phiên bản dạng 1.0.0', en: 'a version like 1.0.0' };
  return {
    vi: 'mã gồm chữ thường không dấu, chữ số, dấu chấm, gạch nối (ví dụ grdp-growth)',
    en: 'an id of small letters, digits, dots and hyphens (such as grdp-growth)',
  };
}
