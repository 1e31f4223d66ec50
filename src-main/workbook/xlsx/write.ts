/** Writes drawn sheets as an .xlsx file. */
import type { Cell, DataValidation, WriteSheet } from 'hucre/xlsx';
import { cellName, columnName } from '../cells';
import type { DrawnCell, DrawnSheet } from '../drawn';
import { sheetNames } from '../sheets/names';
import { styles } from './looks';

/** @param sheets the last is the one with the words of drop-downs. */
export async function writeXlsx(title: string, sheets: readonly DrawnSheet[]): Promise<Uint8Array> {
  // Loaded here, so that the kiosk starts without it.
  const library = await import('hucre/xlsx');
  const words = sheets.at(-1);
  return library.writeXlsx({
    properties: { title },
    workbookProtection: { lockStructure: true },
    sheets: sheets.map((sheet) => sheetOf(sheet, words)),
  });
}

function sheetOf(sheet: DrawnSheet, words: DrawnSheet | undefined): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  sheet.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      const value = typeof cell.value === 'string' ? escaped(cell.value) : cell.value;
      cells.set(`${r},${c}`, { value, style: styles[cell.look] });
    });
  });
  return {
    name: sheet.name,
    rows: [],
    cells,
    columns: sheet.widths.map((width) => ({ width })),
    rowDefs: new Map(sheet.rows.map((row, r) => [r, { height: heightOf(row, sheet.widths) }])),
    ...(sheet.frozen.rows > 0 ? { freezePane: sheet.frozen } : {}),
    ...(sheet.isLocked
      ? { protection: { sheet: true, formatColumns: true, formatRows: true, autoFilter: true } }
      : {}),
    dataValidations: sheet.lists.flatMap(({ column, from, to, list }): DataValidation[] => {
      const at = words?.rows[0]?.findIndex(({ value }) => value === list.name) ?? -1;
      if (at < 0) return [];
      const letters = `$${columnName(at)}`;
      return [
        {
          type: 'list',
          range: `${cellName(from, column)}:${cellName(to, column)}`,
          formula1: `'${sheetNames.words}'!${letters}$2:${letters}$${list.words.length + 1}`,
          allowBlank: true,
          showErrorMessage: list.strict,
          errorTitle: 'Chọn trong danh sách',
          errorMessage: `Hãy chọn một mục của danh sách “${list.name}”.`,
        },
      ];
    }),
  };
}

/** In points; one line of a title, and of anything else. More than the highest no program shows. */
const heights = { title: 24, line: 13.5, highest: 400 };
/** Letters of the usual size to one unit of width, about. */
const lettersToUnit = 1.15;

/** High enough for the longest of the wrapped texts: not every program finds that out by itself. */
function heightOf(row: readonly DrawnCell[], widths: readonly number[]): number {
  const room = (c: number): number => (widths[c] ?? 1) * lettersToUnit;
  const needed = row.map(({ value, look }, c) => {
    const lines = String(value ?? '')
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room(c))), 0);
    return lines * (look === 'title' ? heights.title : heights.line);
  });
  return Math.min(heights.highest, Math.max(heights.line, ...needed) + 2);
}

/** What XML cannot hold, and what would be taken for it, is written as `_x0001_`. */
function escaped(text: string): string {
  return text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(/[^\t\n\r\P{Cc}]/gu, (control) => `_x${hex(control)}_`);
}

const hex = (control: string): string =>
  control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
