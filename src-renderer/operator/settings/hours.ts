/** Opening hours in words, and as they are typed. */
import type { Settings } from '../../../src-main/contract';
import { fill } from '../../text/messages';
import { words } from '../words';

export type Openings = Settings['hours']['week']['mon'];
export type Weekday = keyof Settings['hours']['week'];

export const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** The whole day. */
export const ALL_DAY = { from: '00:00', to: '24:00' } as const;
/** What a new span says first. */
export const WORK_DAY = { from: '07:30', to: '17:00' } as const;
/** As many spans as a day may have. */
export const MOST_SPANS = 4;

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
