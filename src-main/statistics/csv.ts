/** The statistics as a table for Excel as it is set up in Viet Nam, where commas are decimal marks. */
import { languageName } from '../language-name';
import type { Day, Days } from './days';
import { viewName } from './view-names';

const byteOrderMark = '\uFEFF';

const headings = ['Ngày', 'Loại', 'Màn hình', 'Chi tiết', 'Số lượt', 'Số giây'] as const;
type Row = [date: string, kind: string, view: string, detail: string, n: number, s: number | ''];

/** Every count of every day, a row each; times in whole seconds. */
export function statisticsCsv(days: Days): string {
  const dates = Object.keys(days).toSorted();
  return table([
    [...headings],
    ...dates.flatMap((date) => {
      const day = days[date];
      return day === undefined ? [] : rowsOf(date, day);
    }),
  ]);
}

/** Lines of cells as CSV: UTF-8 with byte order mark, semicolons, CRLF, quotes where needed. */
export function table(lines: readonly (readonly (string | number)[])[]): string {
  return byteOrderMark + lines.map((line) => `${line.map(quote).join(';')}\r\n`).join('');
}

function rowsOf(date: string, day: Day): Row[] {
  return [
    ...day.hours.flatMap((visits, hour): Row[] =>
      visits === 0
        ? []
        : [[date, 'Lượt khách theo giờ', '', `${hour}–${hour + 1} giờ`, visits, '']],
    ),
    ...sorted(day.languages).map(([language, n]): Row => {
      return [date, 'Ngôn ngữ', '', languageName(language), n, ''];
    }),
    ...sorted(day.scenes).map(([key, { visits, ms }]): Row => {
      const [view = '', part = ''] = key.split('?');
      const kind = part === '' ? 'Màn hình' : 'Phần của màn hình';
      return [date, kind, viewName(view), part, visits, Math.floor(ms / 1000)];
    }),
    ...sorted(day.touched).map(([key, n]): Row => {
      const [view = '', what = ''] = key.split('/');
      return [date, 'Thao tác', viewName(view), what, n, ''];
    }),
  ];
}

function sorted<T>(map: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(map).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** A cell that begins like a formula would be run by the table program: it is shown as text. */
function quote(cell: string | number): string {
  const text = typeof cell === 'string' && /^[=+@\t-]/.test(cell) ? `'${cell}` : String(cell);
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
