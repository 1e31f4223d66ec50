/** How much memory the kiosk uses. */
import { app } from 'electron';
import { readFileSync } from 'node:fs';

/**
 * Memory of all processes together, in MB. The plain sum of resident sets counts the program's own
 * code once for each process: 500 MB where 160 are used. The exact share (PSS) of sandboxed pages is
 * hidden from us on Linux. So there: what is each process's own, and of what they share the largest
 * part once; for the same program 230 MB. Windows tells each process's own.
 */
export function usedMemory(): number {
  const metrics = app.getAppMetrics();
  if (process.platform === 'linux') {
    return sumOfOwn(metrics.map(({ pid }) => statusOf(pid))) / 1024;
  }
  const own = metrics.map(({ memory }) => memory.privateBytes ?? memory.workingSetSize);
  return own.reduce((a, b) => a + b, 0) / 1024;
}

/** @param statuses texts of `/proc/…/status`. @returns kilobytes. */
export function sumOfOwn(statuses: readonly string[]): number {
  const read = (entry: string): number[] =>
    statuses.map((status) =>
      Number(new RegExp(`^${entry}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0),
    );
  const own = read('RssAnon').reduce((a, b) => a + b, 0);
  return own + Math.max(0, ...read('RssFile')) + Math.max(0, ...read('RssShmem'));
}

/** Empty for a process that has ended meanwhile. */
function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}
