/** Edits workbooks for tests, as a program for tables would. */
import { readXlsx, writeXlsx, type CellValue } from 'hucre/xlsx';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawPack } from '../../data/schema';
import { fileNames, fileOf } from '../pack/files';
import { cellName, seen } from './cells';
import { writeWorkbook } from './workbook';

/** The pack of the congress itself, with the bytes of its files by name. */
export function congressPack(): { raw: RawPack; files: Map<string, string> } {
  const folder = join(import.meta.dirname, '../../data');
  const files = new Map(
    fileNames.map((name) => [fileOf(name), readFileSync(join(folder, fileOf(name)), 'utf8')]),
  );
  const json = fileNames.map((name) => [
    name,
    JSON.parse(files.get(fileOf(name)) ?? '') as unknown,
  ]);
  return { raw: Object.fromEntries(json) as RawPack, files };
}

/** The sheets of a workbook as rows of cells; what is done to them is written by `bytes`. */
export interface Table {
  rows(sheet: string): CellValue[][];
  /** Row and column, from 0, of the cell below `header` in the row that begins with `id`. */
  find(sheet: string, id: string, header: string): [row: number, column: number];
  /** Sets that cell and tells its place: `Số liệu, ô F12`. */
  set(sheet: string, id: string, header: string, value: CellValue): string;
  drop(sheet: string): void;
  bytes(): Promise<Uint8Array>;
}

export async function tableOf(pack: RawPack): Promise<Table> {
  const { sheets } = await readXlsx(await writeWorkbook(pack));
  const all = new Map(sheets.map(({ name, rows }) => [name, rows]));
  const rowsOf = (sheet: string): CellValue[][] => {
    const rows = all.get(sheet);
    if (rows === undefined) throw new Error(`no sheet ${sheet}`);
    return rows;
  };
  const find = (sheet: string, id: string, header: string): [number, number] => {
    const rows = rowsOf(sheet);
    const column = rows[0]?.findIndex((cell) => cell === header) ?? -1;
    const row = rows.findIndex((cells) => seen(cells[0] ?? null) === id);
    if (column < 0 || row < 0) throw new Error(`no cell ${sheet} ${id} ${header}`);
    return [row, column];
  };
  return {
    rows: rowsOf,
    find,
    set(sheet, id, header, value) {
      const [row, column] = find(sheet, id, header);
      const cells = rowsOf(sheet)[row];
      if (cells !== undefined) cells[column] = value;
      return `${sheet}, ô ${cellName(row, column)}`;
    },
    drop: (sheet) => all.delete(sheet),
    bytes: () => bytesOf(all),
  };
}

/** A workbook of nothing but values; rows may be missing. */
export function bytesOf(sheets: ReadonlyMap<string, CellValue[][]>): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [...sheets].map(([name, rows]) => ({
      name,
      rows: Array.from(rows, (row: CellValue[] | undefined) => Array.from(row ?? [], plain)),
    })),
  });
}

const plain = (value: CellValue | undefined): CellValue => value ?? null;
