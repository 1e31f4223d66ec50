/** Opening hours in words, and as they are typed. */
import type { Settings } from '../../../src-main/contract';
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

/** `Đóng cửa`, `Cả ngày`, or `07:30–11:30, 13:30–17:00`. */
export function hoursWords(openings: Openings): string {
  if (openings.length === 0) return words.settings.closedDay;
  return openings
    .map(({ from, to }) =>
      from === ALL_DAY.from && to === ALL_DAY.to ? words.settings.allDay : `${from}–${to}`,
    )
    .join(', ');
}
