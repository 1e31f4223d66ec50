/** Brings what was edited in a row into the row's thing. */
import { seen, type Value } from './cells';
import type { Column } from './column';
import type { Line } from './lines';
import type { Report } from './report';

/** What the kiosk writes into the cells of a row. */
export function written<T>(columns: readonly Column<T>[], row: T): Value[] {
  return columns.map(({ kind, get }) => kind.write(get(row)));
}

/**
 * Changes `draft` by the cells of `line`. A cell that says what was written into it changes nothing, so
 * that a program may write it in its own way.
 * @param before what was written; null for a row that is new.
 */
export function fill<T>(
  columns: readonly Column<T>[],
  line: Line,
  draft: T,
  before: readonly Value[] | null,
  report: Report,
): void {
  const fault = (c: number, sentence: string, example: string | null = null): void => {
    report.problems.push({ place: line.places[c] ?? '', sentence, example });
  };
  const shown = (c: number): string => seen(before?.[c] ?? null);
  columns.forEach(({ isId, set, isOpen, kind }, c) => {
    const cell = line.cells[c] ?? null;
    if (isId || set === undefined || seen(cell) === shown(c)) return;
    if (before !== null && isOpen !== undefined && !isOpen(draft)) {
      const was = shown(c);
      const right = was === '' ? 'để trống' : `“${was}”`;
      fault(c, `Ô này bị khoá, không sửa được; trả lại như cũ: ${right}.`);
    } else if (cell === null || seen(cell) === '') set(draft, undefined);
    else {
      const reading = kind.read(cell);
      if (reading.ok) set(draft, reading.value);
      else fault(c, reading.sentence, reading.example);
    }
  });
  columns.forEach(({ header, get, isRequired }, c) => {
    const isMissing = seen(line.cells[c] ?? null) === '' && get(draft) === undefined;
    if (isMissing && isRequired?.(draft) === true)
      fault(c, `Ô “${header}” không được để trống.`, shown(c) === '' ? null : shown(c));
  });
}
