/** A sheet as it is to be written: plain values, and how each cell looks. */
import type { Value } from './cells';
import type { Column } from './column';
import { written } from './fill';
import type { WordList } from './kinds';

/** `open`: to be filled in. `locked`: an id, or what the kiosk tells. `prose`: a line of the guide. */
export type Look = 'title' | 'head' | 'help' | 'open' | 'locked' | 'prose';

export interface DrawnCell {
  value: Value;
  look: Look;
}

export interface DrawnSheet {
  name: string;
  /** Only open cells can be edited. */
  isLocked: boolean;
  /** Rows at the top and columns at the left that stay in view. */
  frozen: { rows: number; columns: number };
  widths: number[];
  rows: DrawnCell[][];
  /** Words to choose from, by column, for the rows from `from` to `to`, which count from 0. */
  lists: { column: number; from: number; to: number; list: WordList }[];
}

/** Above the rows stand the header and the explanations. */
const headRows = 2;

/** @param spare so many empty rows follow, for what is added. */
export function draw<T>(
  name: string,
  columns: readonly Column<T>[],
  rows: readonly T[],
  { isLocked, frozen, spare }: { isLocked: boolean; frozen: number; spare: number },
): DrawnSheet {
  const lookOf = ({ isId, set, isOpen }: Column<T>, row: T): Look =>
    isId || set === undefined || isOpen?.(row) === false ? 'locked' : 'open';
  const cell = (value: Value, look: Look): DrawnCell => ({ value, look });
  const empty = columns.map(({ isId, set }) =>
    cell(null, isId || set === undefined ? 'locked' : 'open'),
  );
  const last = headRows + rows.length + spare - 1;
  return {
    name,
    isLocked,
    frozen: { rows: headRows, columns: frozen },
    widths: columns.map(({ width }) => width),
    rows: [
      columns.map(({ header }) => cell(header, 'head')),
      columns.map(({ help }) => cell(help, 'help')),
      ...rows.map((row) => {
        const values = written(columns, row);
        return columns.map((column, c) => cell(values[c] ?? null, lookOf(column, row)));
      }),
      ...Array.from({ length: spare }, () => empty),
    ],
    lists: columns.flatMap(({ kind: { list } }, column) =>
      list === undefined || last < headRows ? [] : [{ column, from: headRows, to: last, list }],
    ),
  };
}
