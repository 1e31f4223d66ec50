/** How a check ends. */
import type { ReadinessCheck } from '../contract';

/** What a check finds, in Vietnamese. */
export type Verdict = Pick<ReadinessCheck, 'result' | 'found'>;

export const passed = (found: string): Verdict => ({ result: 'passed', found });
export const attention = (found: string): Verdict => ({ result: 'attention', found });
export const failed = (found: string): Verdict => ({ result: 'failed', found });

/** A number as it is written in Viet Nam. */
export const written = (n: number, digits = 0): string =>
  n.toLocaleString('vi-VN', { maximumFractionDigits: digits });
