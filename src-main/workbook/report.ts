/** What reading a workbook gathers: what is wrong, and where everything of the pack stands in it. */
import { problemOf } from '../content/problems';
import type { PackProblem } from '../content/types';
import { pathText, type Finding, type PathKey } from '../pack/finding';
import type { Column } from './column';
import type { Line } from './lines';

export interface Report {
  problems: PackProblem[];
  /** The cell of each place of the pack, by file and path. */
  places: Map<string, string>;
}

export function newReport(): Report {
  return { problems: [], places: new Map() };
}

/** Says that `path` of `file` stands in the cell `place`. */
export function settle(
  report: Report,
  file: string,
  path: readonly PathKey[],
  place: string,
): void {
  report.places.set(`${file} ${pathText(path)}`, place);
}

/** Says where a row's thing, which lies at `path` of `file`, and everything of it stands. */
export function settleRow<T>(
  report: Report,
  file: string,
  path: readonly PathKey[],
  columns: readonly Column<T>[],
  thing: T,
  line: Line,
): void {
  columns.forEach(({ isId, at }, c) => {
    const place = line.places[c] ?? '';
    if (isId) settle(report, file, path, place);
    if (at !== undefined) settle(report, file, [...path, ...at(thing)], place);
  });
}

/** A finding of the pack's check, told of the cell that it is about, or else of file and path. */
export function problemIn(report: Report, finding: Finding): PackProblem {
  const problem = problemOf(finding);
  return { ...problem, place: placeOf(report, finding.file, finding.path) ?? problem.place };
}

/** The cell of the path itself, or of the nearest thing around it. */
function placeOf({ places }: Report, file: string, path: string): string | undefined {
  for (let at = path; at !== ''; at = at.replace(/(?:^|\.)[^.[\]]+$|\[\d+\]$/, '')) {
    const place = places.get(`${file} ${at}`);
    if (place !== undefined) return place;
  }
  return undefined;
}
