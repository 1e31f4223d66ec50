/** The report stands in the address of the page that prints it. */
import type { ReadinessReport } from '../../src-main/contract';

const mark = '#report=';

/** The report that `hash` holds, if it holds one. */
export function reportIn(hash: string): ReadinessReport | undefined {
  if (!hash.startsWith(mark)) return undefined;
  return JSON.parse(decodeURIComponent(hash.slice(mark.length))) as ReadinessReport;
}
