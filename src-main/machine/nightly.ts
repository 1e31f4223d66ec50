/** Has a time of the day come between two looks at the clock? */

/**
 * @param clock `HH:MM` of the machine's own time, to 24:00.
 * @returns false where the clock was set back; where it jumped over several days, true once.
 */
export function hasCome(clock: string, last: Date, now: Date): boolean {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return [0, 1].some((daysAgo) => {
    const at = new Date(now.getFullYear(), now.getMonth(), now.getDate() - daysAgo, hours, minutes);
    return last < at && at <= now;
  });
}
