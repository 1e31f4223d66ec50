/** Spans of time as a speaker reads them. All times in milliseconds. */

const pad = (value: number): string => String(value).padStart(2, '0');

/** A second counts when it is full, on either side of zero, as on the hall's clock. */
const secondsOf = (ms: number): number => Math.trunc(ms / 1000);

function spell(seconds: number, minutesPadded: boolean): string {
  const minutes = Math.floor(seconds / 60);
  const rest = pad(seconds % 60);
  if (minutes >= 60) return `${Math.floor(minutes / 60)}:${pad(minutes % 60)}:${rest}`;
  return `${minutesPadded ? pad(minutes) : minutes}:${rest}`;
}

/** Time that has passed: `06:42`, `1:05:10`. */
export const elapsedText = (ms: number): string => spell(secondsOf(ms), true);

/** Is a slot over? Not before the clock has stood at zero. */
export const isOver = (left: number): boolean => secondsOf(left) < 0;

/** Time that is left, below zero with a true minus: `08:18`, `−01:20`. */
export function leftText(left: number): string {
  const seconds = secondsOf(left);
  return seconds < 0 ? `−${spell(-seconds, true)}` : spell(seconds, true);
}

/** A length of time in words' place: `0:40`, `12:00`. */
export const lengthText = (ms: number): string => spell(secondsOf(ms), false);

/** The time of the day at `now`, as `Date.now()` has it: `14:36`. */
export function dayText(now: number): string {
  const date = new Date(now);
  return `${pad(date.getHours())}:${pad(date.getMinutes())}`;
}
