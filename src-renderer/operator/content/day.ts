import { formatMoment } from '../format';

/** A date of a pack as it is said: `2025-09-17` → `17/9/2025`; with a time, the machine's own. */
export function formatDay(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  if (day === undefined) return formatMoment(iso);
  return `${Number(day)}/${Number(month)}/${year}`;
}
