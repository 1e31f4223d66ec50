/** “Danh mục”: the words that drop-downs of other sheets offer, one list a column. */
import type { DrawnCell, DrawnSheet } from '../drawn';
import { sheetNames } from './names';

/** @param sheets those that have drop-downs. */
export function drawWords(sheets: readonly DrawnSheet[]): DrawnSheet {
  const lists = new Map(
    sheets.flatMap((sheet) => sheet.lists.map(({ list }) => [list.name, list.words])),
  );
  const columns = [...lists].map(([name, words]) => [name, ...words]);
  const height = Math.max(0, ...columns.map(({ length }) => length));
  return {
    name: sheetNames.words,
    isLocked: true,
    frozen: { rows: 1, columns: 0 },
    widths: columns.map(() => 34),
    rows: Array.from({ length: height }, (_, r) =>
      columns.map((column): DrawnCell => ({
        value: column[r] ?? null,
        look: r === 0 ? 'head' : 'locked',
      })),
    ),
    lists: [],
  };
}
