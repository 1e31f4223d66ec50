/** What the operator's screen shows and takes away of statistics and readiness. */
import { join } from 'node:path';
import type { Incident } from '../contract';
import { readJournal, type Journal } from '../journal';
import type { ReportHandlers } from '../operator/handlers';
import { recentIncidents } from '../operator/incidents/incidents';
import { openReadiness, type ReadinessParts } from '../readiness/readiness';
import { statisticsCsv, table } from '../statistics/csv';
import type { Statistics } from '../statistics/keeper';
import { openExports } from './save';

export interface ReportParts extends Omit<ReadinessParts, 'exports' | 'incidents' | 'lastEntry'> {
  statistics: Pick<Statistics, 'summary' | 'days'>;
  journalDir: string;
  journal: Journal;
}

export function openReports(parts: ReportParts): ReportHandlers {
  const { statistics, journalDir } = parts;
  const exports = openExports(join(parts.userData, 'exports'), parts.journal);
  const incidents = (): Incident[] => recentIncidents(journalDir);
  const lastEntry = (): Date | null => newestEntry(journalDir);
  const readiness = openReadiness({ ...parts, exports, incidents, lastEntry });
  return {
    statistics: statistics.summary,
    'export-statistics': () => {
      const saved = exports.save('thong-ke', 'csv', statisticsCsv(statistics.days()));
      const beside = exports.save('su-co', 'csv', incidentsCsv(incidents()));
      return beside.ok ? saved : beside;
    },
    readiness: ({ seen }) => readiness.check(seen),
    'export-readiness': readiness.print,
  };
}

function newestEntry(journalDir: string): Date | null {
  const times = readJournal(journalDir, new Date(0)).map(({ at }) => Date.parse(at));
  return times.length === 0 ? null : new Date(times.reduce((a, b) => Math.max(a, b)));
}

const levels = { warning: 'Cảnh báo', error: 'Lỗi' } as const;

function incidentsCsv(incidents: readonly Incident[]): string {
  const rows = incidents.map(({ at, level, event, text }) => {
    return [new Date(at).toLocaleString('vi-VN'), levels[level], text, event];
  });
  return table([['Thời điểm', 'Mức', 'Sự cố', 'Mã'], ...rows]);
}
