/** What keeps a text from being a deck, as a sentence in Vietnamese that names the place. */
import type { z } from 'zod';
import { valueAt } from '../pack/walk';

type Issue = z.core.$ZodIssue;

/** The first of `issues`, with its place in `json`, and how many more there are. */
export function problemOf(issues: readonly Issue[], json: unknown): string {
  const [first, ...others] = issues;
  if (first === undefined) return '';
  const more = others.length > 0 ? ` (và ${others.length} chỗ khác)` : '';
  return `${placeOf(first.path, json)}: ${faultOf(first)}${more}.`;
}

const entries: Readonly<Record<string, string>> = {
  id: 'mã',
  title: 'tên',
  items: 'danh sách mục',
  steps: 'danh sách bước',
  scene: 'màn hình',
  notes: 'lời dẫn',
  seconds: 'thời gian (giây)',
  ink: 'nét vẽ',
};

/** `Mục 2 “Tuổi đời”, bước 1, lời dẫn`; people count from one. */
function placeOf([head, item, below, step, entry]: Issue['path'], json: unknown): string {
  if (head !== 'items' || typeof item !== 'number') return within('Bài thuyết trình', head);
  const title = valueAt(json, ['items', item, 'title', 'vi']);
  const named = typeof title === 'string' && title !== '' ? ` “${title}”` : '';
  const place = `Mục ${item + 1}${named}`;
  if (below !== 'steps' || typeof step !== 'number') return within(place, below);
  return within(`${place}, bước ${step + 1}`, entry);
}

function within(place: string, entry: PropertyKey | undefined): string {
  const name = typeof entry === 'string' ? entries[entry] : undefined;
  return name === undefined ? place : `${place}, ${name}`;
}

const kinds: Readonly<Record<string, string>> = {
  string: 'phải là chữ',
  number: 'phải là số',
  int: 'phải là số nguyên',
  array: 'phải là một danh sách',
};

function faultOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? 'không phải là nội dung của một bài thuyết trình';
    case 'too_small':
      if (issue.origin === 'string') return 'không được bỏ trống';
      return issue.origin === 'array'
        ? `phải có ít nhất ${issue.minimum}`
        : `phải từ ${issue.minimum} trở lên`;
    case 'too_big':
      if (issue.origin === 'string') return `dài quá ${issue.maximum} ký tự`;
      return `không được quá ${issue.maximum}`;
    case 'invalid_format':
      return 'chỉ gồm chữ thường không dấu, chữ số, dấu chấm và gạch nối';
    case 'unrecognized_keys':
      return `không có gì tên là ${issue.keys.map((key) => `“${key}”`).join(', ')}`;
    case 'custom':
      return String(issue.message);
    default:
      return 'không hợp lệ';
  }
}
