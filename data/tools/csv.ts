/** CSV as Excel reads it: UTF-8 with byte order mark, CRLF, quotes where needed (RFC 4180). */
import type { Cell, Table } from './rows';

const byteOrderMark = '\uFEFF';

/** Writes a table; numbers in their plain form with a point, whatever the machine's language. */
export function csv({ columns, rows }: Table): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return byteOrderMark + lines.map((line) => `${line.map(quote).join(',')}\r\n`).join('');
}

function quote(cell: Cell): string {
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
