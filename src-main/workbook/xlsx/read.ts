/** Reads the cells of an .xlsx file that somebody brings. */
import type { Cell as LibraryCell, CellValue, Sheet } from 'hucre/xlsx';
import { cellName, type Cell } from '../cells';
import type { ReadSheet } from '../lines';
import { bounds, tooLarge, unpackXlsx, type Refusal } from './unpack';

export type XlsxRead = { ok: true; sheets: ReadSheet[] } | Refusal;

/** The sheets with these names. Formulas are not computed: what the program saved as their result counts. */
export async function readXlsx(bytes: Uint8Array, names: readonly string[]): Promise<XlsxRead> {
  const unpacked = await unpackXlsx(bytes);
  if (!unpacked.ok) return unpacked;
  const left = new Set(names);
  try {
    // Loaded here, so that the kiosk starts without it.
    const library = await import('hucre/xlsx');
    const { sheets } = await library.readXlsx(unpacked.bytes, {
      // Of two sheets with one name, which no program writes, only the first.
      sheets: ({ name }) => left.delete(name),
      range: `A1:${cellName(bounds.rows - 1, bounds.columns - 1)}`,
      readStyles: true,
    });
    if (lettersIn(sheets) > bounds.letters) return tooLarge;
    return { ok: true, sheets: sheets.map(plainSheet) };
  } catch {
    return { ok: false, sentence: 'Tệp bị hỏng, không đọc được như một bảng tính .xlsx.' };
  }
}

function lettersIn(sheets: readonly Sheet[]): number {
  let letters = 0;
  for (const { rows } of sheets)
    for (const row of rows)
      for (const value of row) letters += typeof value === 'string' ? value.length : 0;
  return letters;
}

function plainSheet({ name, rows, cells }: Sheet): ReadSheet {
  return {
    name,
    rows: rows.map((row, r) => row.map((value, c) => plainCell(value, cells?.get(`${r},${c}`)))),
  };
}

function plainCell(value: CellValue, cell: LibraryCell | undefined): Cell {
  if (cell?.type === 'error') return { error: String(value) };
  const result = value ?? cell?.formulaResult ?? null;
  if (cell?.formula !== undefined && result === null)
    return { error: 'công thức chưa có kết quả, hãy mở và lưu lại' };
  // Excel makes 0,5765 of a typed “57,65%”, and shows it with the sign.
  const isShare = typeof result === 'number' && cell?.style?.numFmt?.includes('%') === true;
  return isShare ? Number((result * 100).toPrecision(12)) : result;
}
