/** Finds the columns and the rows of a sheet again, wherever they were moved. */
import { cellName, seen, tidy, type Cell } from './cells';
import type { Report } from './report';

export interface ReadSheet {
  name: string;
  rows: readonly (readonly Cell[])[];
}

/** One row in which something stands; both lists go by the columns that were asked for. */
export interface Line {
  cells: Cell[];
  /** What each cell is called: “Số liệu, ô F12”. */
  places: string[];
}

export interface Lines {
  lines: Line[];
  /** What the cells of the header are called. */
  heads: string[];
}

/** The longest sheet of the congress has 800 rows. */
const maxLines = 5000;
/** The header is looked for in so many rows. */
const headRows = 10;

const fold = (cell: Cell): string => seen(cell).toLocaleLowerCase('vi').replaceAll(/\s+/g, ' ');

/** The rows of the sheet `name` below its header and the explanations; null where it cannot be read, which is reported. */
export function linesOf(
  sheets: readonly ReadSheet[],
  name: string,
  columns: readonly { header: string; help: string }[],
  report: Report,
): Lines | null {
  const sheet = sheets.find((one) => tidy(one.name) === name);
  const fault = (sentence: string, place = name): null => {
    report.problems.push({ place, sentence, example: null });
    return null;
  };
  if (sheet === undefined) return fault(`Tệp thiếu trang tính “${name}”.`);
  const first = fold(columns[0]?.header ?? '');
  const head = sheet.rows.slice(0, headRows).findIndex((row) => row.some((c) => fold(c) === first));
  const titles = sheet.rows[head]?.map(fold);
  if (titles === undefined) return fault('Không thấy hàng tiêu đề.', `${name}, ô A1`);
  const places = columns.map(({ header }) => titles.indexOf(fold(header)));
  const row = `${name}, hàng ${head + 1}`;
  columns.forEach(({ header }, c) => {
    if (places[c] === -1) fault(`Thiếu cột “${header}”.`, row);
    else if (titles.lastIndexOf(fold(header)) !== places[c])
      fault(`Cột “${header}” có hai lần.`, row);
  });
  if (places.includes(-1)) return null;
  const lines = sheet.rows.slice(head + 1).flatMap((cells, i): Line[] => {
    const line = places.map((at) => cells[at] ?? null);
    const help = i === 0 && fold(line[0] ?? null) === fold(columns[0]?.help ?? '');
    if (help || line.every((cell) => seen(cell) === '')) return [];
    return [{ cells: line, places: places.map((at) => placeAt(name, head + 1 + i, at)) }];
  });
  if (lines.length > maxLines) return fault(`Trang có quá ${maxLines} dòng; hãy xoá dòng thừa.`);
  return { lines, heads: places.map((at) => placeAt(name, head, at)) };
}

/** “Số liệu, ô F12”. */
function placeAt(sheet: string, row: number, column: number): string {
  return `${sheet}, ô ${cellName(row, column)}`;
}
