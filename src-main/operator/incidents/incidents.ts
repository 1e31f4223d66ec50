/** What of the journal is worth a person's attention. */
import type { Incident } from '../../contract';
import { readJournal, type JournalLine } from '../../journal';
import { sentenceFor } from './words';

const days = 7;
const most = 50;

/** Warnings and errors of the last seven days, the newest first, 50 at most. */
export const recentIncidents = (journalDir: string): Incident[] =>
  incidentsOf(readJournal(journalDir, incidentsSince(new Date())));

/** The moment from which on incidents are shown. */
export const incidentsSince = (now: Date): Date =>
  new Date(now.getTime() - days * 24 * 60 * 60_000);

/**
 * Errors go before warnings: somebody who plays with the screen for a day must not hide them.
 * @param lines of the journal, oldest first. @returns the newest first.
 */
export function incidentsOf(lines: readonly JournalLine[]): Incident[] {
  const incidents = lines
    .flatMap(({ at, level, event, details }) =>
      level === 'info' ? [] : [{ at, level, event, text: sentenceFor(event, details) }],
    )
    .toReversed();
  const errors = incidents.filter(({ level }) => level === 'error');
  const warnings = incidents.filter(({ level }) => level === 'warning');
  const kept = new Set([...errors, ...warnings].slice(0, most));
  return incidents.filter((incident) => kept.has(incident));
}
