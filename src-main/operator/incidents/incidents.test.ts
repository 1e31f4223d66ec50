import { expect, it } from 'vitest';
import type { JournalLine, Level } from '../../journal';
import { incidentsOf, incidentsSince } from './incidents';

const line = (event: string, level: Level, n = 0): JournalLine => ({
  at: new Date(n).toISOString(),
  level,
  event,
  details: {},
});

it('shows warnings and errors, the newest first', () => {
  const lines = [line('page-gone', 'error'), line('started', 'info'), line('suspended', 'warning')];
  expect(incidentsOf(lines).map(({ event }) => event)).toEqual(['suspended', 'page-gone']);
});

it('shows fifty at most', () => {
  const lines = Array.from({ length: 80 }, (_, n) => line('refused', 'warning', n));
  const incidents = incidentsOf(lines);
  expect(incidents).toHaveLength(50);
  expect(incidents[0]?.at).toBe(lines.at(-1)?.at);
});

it('hides no error behind warnings', () => {
  const warnings = Array.from({ length: 80 }, (_, n) => line('refused', 'warning', n));
  const events = incidentsOf([line('page-gone', 'error'), ...warnings]).map(({ event }) => event);
  expect(events).toHaveLength(50);
  expect(events.at(-1)).toBe('page-gone');
});

it('goes seven days back', () => {
  expect(incidentsSince(new Date('2026-01-08T10:00:00Z'))).toEqual(
    new Date('2026-01-01T10:00:00Z'),
  );
});
