/** What is typed with digits alone, and the marks that stand between them. */

/** `##:##` and `0830` → `08:30`; what is not typed yet stays `_`. */
export function masked(mask: string, digits: string): string {
  let next = 0;
  return mask.replaceAll('#', () => digits[next++] ?? '_');
}

export const TIME = '##:##';
export const DATE = '##/##/####';

/** How many digits a mask takes. */
export function roomFor(mask: string): number {
  return mask.split('#').length - 1;
}

/** `0830` → `08:30`; null for a time that no day has. */
export function timeOf(digits: string): string | null {
  const time = `${digits.slice(0, 2)}:${digits.slice(2)}`;
  return /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time) ? time : null;
}

/** `17092025` → `2025-09-17`; null for a day that no calendar has. */
export function isoDate(digits: string): string | null {
  const [day, month, year] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].map(Number);
  if (digits.length !== 8 || day === undefined || month === undefined || year === undefined)
    return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
