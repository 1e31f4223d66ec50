/** How has the kiosk been of late, and does its page answer now? */
import type { Incident } from '../../contract';
import { attention, failed, passed, type Verdict } from '../verdict';

/** More errors than that within a day are no accident. */
const mostErrors = 5;
const dayMs = 24 * 60 * 60_000;
const told = 3;

/** @param incidents of the last seven days. */
export function checkIncidents(incidents: readonly Incident[], now: Date): Verdict {
  if (incidents.length === 0) return passed('Không có sự cố nào trong bảy ngày qua.');
  const errors = incidents.filter(({ level }) => level === 'error');
  const recent = errors.filter(({ at }) => now.getTime() - Date.parse(at) < dayMs);
  const found = `${incidents.length} sự cố trong bảy ngày qua, ${errors.length} là lỗi: ${list(incidents)}.`;
  return recent.length > mostErrors ? failed(found) : attention(found);
}

/** The most frequent sentences, with how often each came. */
function list(incidents: readonly Incident[]): string {
  const counts = new Map<string, number>();
  for (const { text } of incidents) {
    const plain = text.replace(/\.$/, '');
    counts.set(plain, (counts.get(plain) ?? 0) + 1);
  }
  const sorted = [...counts].toSorted(([, a], [, b]) => b - a);
  const most = sorted.slice(0, told).map(([text, n]) => (n === 1 ? text : `${text} (${n} lần)`));
  return [...most, ...(sorted.length > told ? ['…'] : [])].join('; ');
}

/** A page that hangs is noticed within ten seconds; so long it may be silent. */
const silence = { ms: 12_000, lookMs: 200 };

/** @param alive whether the page that people see has answered and drawn of late. */
export async function checkPage(alive: () => boolean): Promise<Verdict> {
  for (let waited = 0; !alive() && waited < silence.ms; waited += silence.lookMs) {
    await new Promise((resolve) => setTimeout(resolve, silence.lookMs));
  }
  return alive()
    ? passed('Trang đang hiện trả lời đều.')
    : failed('Trang đang hiện không trả lời. Hãy khởi động lại chương trình.');
}
