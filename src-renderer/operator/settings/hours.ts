/** Opening hours in words, and as they are typed. */
import type { Settings } from '../../../src-main/contract';
import { fill } from '../../text/messages';
import { words } from '../words';

export type Openings = Settings['hours']['week']['mon'];
export type Weekday = keyof Settings['hours']['week'];

export const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** The whole day. */
export const ALL_DAY = { from: '00:00', to: '24:00' } as const;
/** What most houses have. */
export const WORK_DAY = { from: '07:30', to: '17:00' } as const;
/** As many spans as a day may have. */
export const MOST_SPANS = 4;

/** What a span that is added says: the first of these that the day does not have yet. */
const NEW_SPANS: Openings = [
  WORK_DAY,
  { from: '18:00', to: '21:00' },
  { from: '07:30', to: '11:30' },
  { from: '13:30', to: '17:00' },
];

/** Another span for a day that has room for one. */
export function nextSpan(spans: Openings): Openings[number] {
  return { ...(NEW_SPANS.find((span) => !hasSpan(spans, span)) ?? WORK_DAY) };
}

/** Is the span among them, from and to the same minute? */
export function hasSpan(spans: Openings, { from, to }: Openings[number]): boolean {
  return spans.some((span) => span.from === from && span.to === to);
}

/** Is the date over? @param date as `2026-11-22`. @param now in the machine's time zone. */
export function isPast(date: string, now = new Date()): boolean {
  return new Date(`${date}T24:00`) <= now;
}

/** `Đóng cửa`, `Cả ngày`, `07:30–11:30, 13:30–17:00` or `17:00–02:00 hôm sau`. */
export function hoursWords(openings: Openings): string {
  if (openings.length === 0) return words.settings.closedDay;
  return openings.map(spanWords).join(', ');
}

/** That a span goes past midnight is said: whoever mistyped an hour sees it. */
function spanWords({ from, to }: Openings[number]): string {
  if (from === ALL_DAY.from && to === ALL_DAY.to) return words.settings.allDay;
  const span = `${from}–${to}`;
  return to <= from ? fill(words.settings.nextDay, { span }) : span;
}
