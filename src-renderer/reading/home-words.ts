/** Words of the first page that are put together from the pack. */
import type { View } from '../model/scene';
import { formatNumber, formatPeriod } from '../text/format';
import type { Teller } from './teller';
import { targetYear } from './term-words';

const days = ({ content, language }: Teller): string => {
  const { from, to } = content.pack.congress.dates;
  return formatPeriod(`${from}/${to}`, language);
};

/** When the congress met, and for which term: `15–17/9/2025 · Nhiệm kỳ 2025–2030`. */
export function occasion(teller: Teller): string {
  const term = formatPeriod(teller.content.pack.congress.term, teller.language);
  return `${days(teller)} · ${teller.say('term')} ${term}`;
}

/** What waits behind a door; every number is counted from the pack or is a figure of it. */
export function doorLine(view: Exclude<View, 'home'>, teller: Teller): string {
  const { content, language, say } = teller;
  const { delegates, results, targets, resolution, people } = content.pack;
  return say(`home-${view}`, {
    present: formatNumber(content.figure(delegates.present).value ?? NaN, language),
    dimensions: delegates.dimensions.length,
    term: formatPeriod(results.term, language),
    targets: targets.targets.length,
    year: targetYear(teller),
    programmes: resolution.programmes.length,
    breakthroughs: resolution.breakthroughs.length,
    people: people.people.length,
    bodies: people.bodies.length,
    days: days(teller),
  });
}
