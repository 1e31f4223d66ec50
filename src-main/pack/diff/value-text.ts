/** A value of a pack in Vietnamese words. */
import type { Formula, SourceRef } from '../../../data/schema';
import { referenceKeys } from '../rules/references';
import { inVietnamese, ownName, type Names } from './names';
import { numberText } from './number-text';
import { formulaWords, partWords, valueWords } from './words';

/** Keys whose contents are told as one: their single values say nothing. */
export const opaque: ReadonlySet<string> = new Set(['source', 'formula', 'ink']);

/** Keys whose numbers are years. */
const years: ReadonlySet<string> = new Set(['from', 'to']);

/** What stands under `key`; null where there is nothing. */
export function valueText(key: string, value: unknown, names: Names): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  if (typeof value === 'number') return years.has(key) ? String(value) : numberText(value);
  if (typeof value === 'string') return stringText(key, value, names);
  if (Array.isArray(value)) return listText(key, value, names);
  if (key === 'source') return sourceText(value as SourceRef, names);
  if (key === 'formula') return formulaText(value as Formula, names);
  return inVietnamese(value) ?? ownName(value) ?? entriesText(value, names);
}

function stringText(key: string, value: string, names: Names): string {
  if (value === '') return '(trống)';
  const kind = Object.hasOwn(referenceKeys, key) ? referenceKeys[key] : undefined;
  const label = kind === undefined ? undefined : names.label(kind, value);
  if (label !== undefined) return `${label} (${value})`;
  const words = Object.hasOwn(valueWords, key) ? valueWords[key] : undefined;
  if (words !== undefined && Object.hasOwn(words, value)) return words[value] ?? value;
  return timeText(value);
}

/** `2025-09-17` → `17/9/2025`, `2021/2025` → `2021–2025`; any other text as it is. */
function timeText(value: string): string {
  if (!/^\d{4}(?:-\d\d-\d\d)?(?:\/\d{4}(?:-\d\d-\d\d)?)?$/.test(value)) return value;
  const day = (iso: string): string => iso.split('-').map(Number).reverse().join('/');
  return value.split('/').map(day).join('–');
}

function listText(key: string, list: readonly unknown[], names: Names): string {
  if (key === 'ink') return `${list.length} nét`;
  const items = list.map((item) => valueText(key, item, names) ?? '');
  return items.length === 0 ? '(trống)' : items.join('; ');
}

function sourceText({ document, section }: SourceRef, names: Names): string {
  return `${names.document(document) ?? document}, mục ${section}`;
}

function formulaText(formula: Formula, names: Names): string {
  const kind = formula.op === 'union' || formula.op === 'intersection' ? 'body' : 'figure';
  const terms = formula.of.map((id) => `“${names.label(kind, id) ?? id}”`).join(', ');
  const years = 'years' in formula ? `, ${formula.years} năm` : '';
  return `${formulaWords[formula.op] ?? formula.op} ${terms}${years}`;
}

function entriesText(value: object, names: Names): string {
  const entries = Object.entries(value).flatMap(([key, one]) => {
    const text = valueText(key, one, names);
    // What tells the thing from others is told with its place.
    const named = key === 'id' || (key === 'body' && typeof one === 'string');
    return text === null || named ? [] : [`${partWords[key] ?? key}: ${text}`];
  });
  return entries.length === 0 ? '(trống)' : entries.join('; ');
}
