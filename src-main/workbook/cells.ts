/** What stands in a cell of a workbook, and what the cell is called. */

/** What the kiosk writes into a cell; null where nothing is. */
export type Value = string | number | null;

/** What a program wrote into a cell; `error` is one such as `#REF!`. */
export type Cell = Value | boolean | Date | { error: string };

/** `0` → `A`, `26` → `AA`. */
export function columnName(column: number): string {
  const before = Math.floor(column / 26);
  return `${before === 0 ? '' : columnName(before - 1)}${String.fromCharCode(65 + (column % 26))}`;
}

/** `(11, 5)` → `F12`; both count from 0. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** Signs of no width, which come along when text is copied from elsewhere. */
const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/** A text as the pack has it: NFC, lines by `\n`, nothing that nobody sees, no blanks at the ends. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(unseen, '')
    .trim();
}

/** What a person sees in a cell: the same for a number and for the number typed as text. */
export function seen(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return tidy(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (cell instanceof Date) return isoDate(cell);
  return typeof cell === 'number' ? String(cell) : cell.error;
}

/** `2025-09-17`; programs write a date without a zone, which is read as UTC. */
export function isoDate(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
