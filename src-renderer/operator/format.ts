/** How the operator's screen writes sizes, times and shares; Vietnamese only. */
import { formatNumber } from '../text/format';

const KILO = 1024;
const MEGA = 1024 ** 2;
const GIGA = 1024 ** 3;

/** Bytes → `86 KB`, `512 MB`, `1,5 GB`. */
export function formatBytes(bytes: number): string {
  if (bytes < MEGA) return `${formatNumber(Math.ceil(bytes / KILO), 'vi')} KB`;
  if (bytes < GIGA) return `${formatNumber(Math.round(bytes / MEGA), 'vi')} MB`;
  return `${formatNumber(Number((bytes / GIGA).toFixed(1)), 'vi')} GB`;
}

const UNITS = [
  ['ngày', 86_400],
  ['giờ', 3_600],
  ['phút', 60],
  ['giây', 1],
] as const;

/** Seconds → `3 ngày 4 giờ`, `12 phút`, `45 giây`: the two largest units that are not zero. */
export function formatSpan(seconds: number): string {
  let rest = Math.max(0, Math.round(seconds));
  const parts = UNITS.map(([name, size]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return { name, count };
  });
  const first = parts.findIndex(({ count }) => count > 0);
  if (first < 0) return '0 giây';
  return parts
    .slice(first, first + 2)
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${count} ${name}`)
    .join(' ');
}

const MOMENT = new Intl.DateTimeFormat('vi-VN', {
  hour: '2-digit',
  minute: '2-digit',
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
});

/** An ISO time → `14:05, 17/9/2025` in the machine's time zone. */
export function formatMoment(iso: string): string {
  const parts = Object.fromEntries(
    MOMENT.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]),
  );
  return `${parts['hour']}:${parts['minute']}, ${parts['day']}/${parts['month']}/${parts['year']}`;
}
