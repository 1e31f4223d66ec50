/** What stands over the scenes of a term; which term that is, the pack says. */
import { formatPeriod } from '../text/format';
import type { Teller } from './teller';

/** `Kết quả nhiệm kỳ 2020–2025`. */
export function resultsEyebrow({ content, language, say }: Teller): string {
  return say('results-eyebrow', { term: formatPeriod(content.pack.results.term, language) });
}

/** `Các chỉ tiêu đến năm 2030`. */
export function targetsEyebrow(teller: Teller): string {
  return teller.say('targets-eyebrow', { year: targetYear(teller) });
}

/** The year by which targets are to be met: the last of the term that the congress opened. */
export function targetYear({ content, language }: Teller): string {
  const { term } = content.pack.congress;
  return formatPeriod(term.split('/').at(-1) ?? term, language);
}
