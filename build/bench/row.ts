/** What a measure reports, and how it is printed. */
import type { Spread } from './stats';

/** One line of the table, and one entry of the JSON. */
export interface Row {
  measure: string;
  what: string;
  /** The number that the bar is about. */
  value: number;
  unit: string;
  spread?: Spread;
  /** What else is worth knowing, in few words. */
  note?: string;
  bar?: Bar;
  /** What a line was fitted to. */
  samples?: { changes: number; kb: number }[];
}

/** A bar of DESIGN, section 5. */
export interface Bar {
  text: string;
  met: boolean;
}

/** `at most`, as DESIGN's bars are written. */
export const atMost = (value: number, bar: number, text = `≤ ${bar}`): Bar => ({
  text,
  met: value <= bar,
});

/** A row for many runs of one measurement: their median. */
export function spreadRow(
  row: Pick<Row, 'measure' | 'what' | 'unit' | 'note'>,
  spread: Spread,
): Row {
  return { ...row, value: spread.median, spread };
}

/** The rows as a table for a terminal. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.measure,
    row.what,
    `${plain(row.value)} ${row.unit}`,
    row.spread === undefined ? '' : `${plain(row.spread.min)}–${plain(row.spread.max)}`,
    row.spread === undefined ? '' : plain(row.spread.p95),
    row.spread === undefined ? '' : String(row.spread.n),
    row.bar === undefined ? '' : `${row.bar.text}: ${row.bar.met ? 'met' : 'MISSED'}`,
    row.note ?? '',
  ]);
  const head = ['measure', 'what', 'median', 'min–max', 'p95', 'n', 'bar', 'note'];
  const lines = [head, head.map((word) => '-'.repeat(word.length)), ...cells];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => lengthOf(line[column]))));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const lengthOf = (cell = ''): number => [...cell].length;

/** Three digits say all that such measurements know. */
function plain(value: number): string {
  const size = Math.abs(value);
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2);
}
