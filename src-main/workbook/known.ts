/** Sheets whose rows are known: each thing has one, named by its id. */
import { seen } from './cells';
import type { Column } from './column';
import { written, fill } from './fill';
import type { Line } from './lines';
import type { Report } from './report';

/**
 * Changes every thing by its row. A row without id is given to `added` where things may be added.
 * @param changed takes the changed thing, and its row.
 */
export function readKnown<T extends object>(
  sheet: string,
  columns: readonly Column<T>[],
  things: readonly T[],
  lines: readonly Line[],
  report: Report,
  changed: (index: number, thing: T, line: Line) => void,
  added?: (line: Line) => void,
): void {
  const idAt = columns.findIndex(({ isId }) => isId);
  const ids = things.map((thing) =>
    seen(columns[idAt]?.kind.write(columns[idAt].get(thing)) ?? null),
  );
  const byId = new Map(ids.map((id, i) => [id, i]));
  const met = new Set<string>();
  for (const line of lines) {
    const fault = (sentence: string, example: string | null = null): void => {
      report.problems.push({ place: line.places[idAt] ?? sheet, sentence, example });
    };
    const id = seen(line.cells[idAt] ?? null);
    const index = byId.get(id);
    const thing = things[index ?? -1];
    if (id === '') {
      if (!isFilled(columns, line)) continue;
      if (added === undefined)
        fault('Dòng này không có mã; trang này chỉ sửa các dòng có sẵn, không thêm dòng.');
      else added(line);
    } else if (index === undefined || thing === undefined) {
      fault(
        added === undefined
          ? `Mã “${id}” không có trong gói gốc; mã bị khoá, không sửa được.`
          : `Mã “${id}” không có trong gói gốc; để trống ô này nếu là dòng mới.`,
      );
    } else if (met.has(id)) fault(`Mã “${id}” có hai dòng; mỗi mã chỉ có một dòng.`);
    else {
      met.add(id);
      const draft = structuredClone(thing);
      fill(columns, line, draft, written(columns, thing), report);
      changed(index, draft, line);
    }
  }
  for (const id of ids) {
    if (met.has(id)) continue;
    const sentence = `Thiếu dòng có mã “${id}”; dòng bị khoá, không xoá được.`;
    report.problems.push({ place: sheet, sentence, example: null });
  }
}

/** Does something stand in a cell that may be filled in? */
function isFilled<T>(columns: readonly Column<T>[], line: Line): boolean {
  return columns.some(({ set }, c) => set !== undefined && seen(line.cells[c] ?? null) !== '');
}
