/** What a talk's clock says as time goes on after main has told it. */
import type { TalkClock } from '../../../src-main/contract';

/** The clock `since` milliseconds after it was told. */
export function clockAfter({ runs, spoken, left }: TalkClock, since: number): TalkClock {
  return {
    runs,
    spoken: runs ? spoken + since : spoken,
    left: left === null ? null : left - since,
  };
}

const SECOND = 1000;
const MINUTE = 60;

/** `7:05`, `1:02:03`; below zero `−0:12`. A second counts when it is full, on either side of zero. */
export function clockWords(milliseconds: number): string {
  const seconds = Math.trunc(milliseconds / SECOND);
  const all = Math.abs(seconds);
  const [hours, minutes] = [Math.floor(all / MINUTE / MINUTE), Math.floor(all / MINUTE) % MINUTE];
  const two = (n: number): string => String(n).padStart(2, '0');
  const clock =
    hours > 0 ? `${hours}:${two(minutes)}:${two(all % MINUTE)}` : `${minutes}:${two(all % MINUTE)}`;
  return seconds < 0 ? `−${clock}` : clock;
}
