/** Every reading in English that one can walk to from home: what is Vietnamese in it says so. */
import { expect, it } from 'vitest';
import { foreignNumbers, untranslated } from '../../data/tools/english';
import { pack } from '../testing/pack';
import { readAt, scenesIn } from '../testing/readings';
import type { Reading } from './reading';

const people = [
  ...pack.people.people,
  ...pack.delegates.notable,
  ...pack.congress.publication.credits,
].map(({ name }) => name);

interface Said {
  text: string | undefined;
  lang?: string | undefined;
}

/** Every text with its language. */
const saidIn = ({ eyebrow, title, lang, parts, source }: Reading): Said[] => [
  { text: eyebrow },
  { text: title, lang },
  { text: source },
  ...parts.flatMap((part): Said[] => {
    if (part.kind === 'ways')
      return [
        { text: part.label },
        ...part.ways.map((way) => ({ text: way.label, lang: way.lang })),
      ];
    if (part.kind !== 'rows') return [part];
    return part.rows.flatMap((row) => [
      { text: row.label, lang: row.lang },
      { text: row.value, lang: row.lang },
      { text: row.note },
    ]);
  }),
];

const faultsOf = ({ text = '', lang }: Said): string[] => {
  if (lang === 'vi') return [];
  if (people.includes(text)) return [`a name without its language: “${text}”`];
  return [...untranslated(text, people), ...foreignNumbers(text)].map(
    (found) => `“${found}” in “${text}”`,
  );
};

/** Groups can be picked in any pair: one of them says what all do. */
const isNew = (address: string, seen: ReadonlySet<string>): boolean =>
  !seen.has(address) && !/pick=[^&]*,/.test(address);

it('speaks English in every scene, from home on', { timeout: 60_000 }, () => {
  const seen = new Set(['home']);
  const faults: string[] = [];
  for (const address of seen) {
    const reading = readAt(address, 'en');
    for (const said of saidIn(reading))
      faults.push(...faultsOf(said).map((f) => `${address}: ${f}`));
    for (const next of scenesIn(reading)) if (isNew(next, seen)) seen.add(next);
  }
  expect(seen.size).toBeGreaterThan(1000);
  expect(faults).toEqual([]);
});
