/** Which languages the system's speech program has an honest voice for. */
import type { Language } from '../../data/schema';

/**
 * A voice of another program's data, which need not be there, and a mere variant of a voice, are none.
 * Lines look like ` 2  en-gb  --/M  English_(Great_Britain)  gmw/en  (en 2)`.
 */
const foreign = /^(mb|!v)\//;

/**
 * The name of the voice for each of `languages` that has one.
 * @param listing what `espeak-ng --voices` prints: a heading, then a line for each voice.
 */
export function voicesIn(
  listing: string,
  languages: readonly Language[],
): ReadonlyMap<Language, string> {
  const voices = listing.split('\n').slice(1).flatMap(voiceOf);
  const found = new Map<Language, string>();
  for (const language of languages) {
    const own = voices
      .filter(({ names }) => names.some((name) => isOf(name, language)))
      .sort((a, b) => a.rank - b.rank || a.name.length - b.name.length);
    // Of equal ones the plainest name: `vi`, not a region's.
    if (own[0] !== undefined) found.set(language, own[0].name);
  }
  return found;
}

function voiceOf(line: string): { name: string; rank: number; names: string[] }[] {
  const [, rank, name, file, others = ''] =
    /^\s*(\d+)\s+(\S+)\s+\S+\s+\S+\s+(\S+)\s*(.*)$/.exec(line) ?? [];
  if (rank === undefined || name === undefined || foreign.test(file ?? '')) return [];
  const aliases = [...others.matchAll(/\((\S+) \d+\)/g)].map(([, alias = '']) => alias);
  return [{ name, rank: Number(rank), names: [name, ...aliases] }];
}

const isOf = (name: string, language: Language): boolean =>
  name === language || name.startsWith(`${language}-`);
