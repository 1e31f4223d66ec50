/**
 * The index of what can be found, and its answers. Everything is compared folded; who types accents gets
 * what bears them first.
 *
 *     as typed ──▶ begun ──▶ letters swapped ──▶ other errors ──▶ some of the words: the first that finds
 */
import MiniSearch, {
  type Options,
  type Query,
  type SearchOptions,
  type SearchResult,
} from 'minisearch';
import { foldedWords } from '../text/fold';
import { accentsShared, hasAccents } from './accent';
import type { Entry, Kind } from './entry';
import { swapped } from './mistakes';

export interface Hit {
  entry: Entry;
  score: number;
  /** Words of the entry, folded, that were found. */
  words: readonly string[];
}

export type Finder = (query: string) => Hit[];

type Indexed = Pick<Entry, 'title' | 'detail' | 'also'> & { id: number };

/** Shorter words begin too much. */
const PREFIX_FROM = 3;
/** The rarest words of a query tell best what it is about. */
const TELLING = 3;
const FUZZY = 0.2;
const FUZZY_FROM = 4;
/** So many of the best are looked at for their accents and whole titles. */
const RANKED = 500;
/** What a title that is what was typed counts more, that begins with it, and that has all its accents. */
const WHOLE = 8;
const BEGINS = 2;
const ACCENTED = 3;
/** Most people look for people. */
const OF_KIND: Record<Kind, number> = { person: 1.5, scene: 1.2, figure: 1, text: 0.8 };
/** A single word may be the first letters of several, or several without their blanks. */
const INITIALS = /^\p{L}{2,5}$/u;
const JOINED = /^\p{L}{5,}$/u;

const OPTIONS: Options<Indexed> = {
  fields: ['title', 'detail', 'also'],
  tokenize: foldedWords,
  searchOptions: {
    boost: { title: 3, also: 0.5 },
    processTerm: (word) => word,
  },
};

/** Indexes entries; an entry's synonyms are added by `synonyms`. */
export function finderOf(entries: readonly Entry[], synonyms: (text: string) => string): Finder {
  const index = new MiniSearch<Indexed>({
    ...OPTIONS,
    processTerm: (word) => {
      used.set(word, (used.get(word) ?? 0) + 1);
      return word;
    },
  });
  /** How often every word stands somewhere. */
  const used = new Map<string, number>();
  const titles = entries.map(({ title }) => foldedWords(title));
  const initials = titles.map((words) => words.map((word) => word[0]).join(''));
  const joined = titles.map((words) => words.join(''));
  entries.forEach(({ title, detail, also = '' }, id) => {
    const more = synonyms(`${title} ${detail} ${also}`);
    index.add({ id, title, detail, also: `${also} ${more}` });
  });

  const search = (words: readonly string[]): SearchResult[] => {
    // Words before the last are typed to their end; whoever only begins them is understood later.
    const last = words.length - 1;
    const all = (begun: boolean, corrected: boolean): Query => ({
      combineWith: 'AND',
      queries: words.map((word, at) => ({
        combineWith: 'OR',
        prefix: at === last || (begun && word.length >= PREFIX_FROM),
        ...(corrected && !used.has(word)
          ? { queries: [word, ...swapped(word).filter((other) => used.has(other))] }
          : { queries: [word] }),
      })),
    });
    // A word that stands somewhere is no mistake.
    const fuzzy: SearchOptions = {
      fuzzy: (word) => (word.length >= FUZZY_FROM && !used.has(word) ? FUZZY : false),
    };
    const telling = [...words]
      .sort((a, b) => (used.get(a) ?? 0) - (used.get(b) ?? 0))
      .slice(0, TELLING);
    // Where every word stands somewhere there is nothing to correct: it would be the same search again.
    const corrections: (() => SearchResult[])[] = words.every((word) => used.has(word))
      ? []
      : [() => index.search(all(false, true)), () => index.search(all(false, true), fuzzy)];
    const tries: (() => SearchResult[])[] = [
      () => index.search(all(false, false)),
      () => (words.length <= TELLING ? index.search(all(true, false)) : []),
      ...corrections,
      () => index.search({ combineWith: 'OR', queries: telling }, fuzzy),
    ];
    for (const attempt of tries) {
      const found = attempt();
      if (found.length > 0) return found;
    }
    return [];
  };

  /** What begins with a letter: there is no better or worse among so much. */
  const beginning = (letter: string): Hit[] => {
    const hits: Hit[] = [];
    for (const [id, entry] of entries.entries()) {
      const words = titles[id]?.filter((word) => word.startsWith(letter)) ?? [];
      const first = titles[id]?.[0]?.startsWith(letter) ? BEGINS : 1;
      if (words.length > 0) hits.push({ entry, score: first * OF_KIND[entry.kind], words });
      if (hits.length === RANKED) break;
    }
    return hits.sort((a, b) => b.score - a.score);
  };

  /** Entries that a single word finds by their first letters, or with their blanks left out. */
  const short = (word: string): number[] => {
    const byInitials = INITIALS.test(word);
    const byJoined = JOINED.test(word);
    if (!byInitials && !byJoined) return [];
    return entries.flatMap((_, id) =>
      (byInitials && initials[id]?.includes(word)) || (byJoined && joined[id]?.includes(word))
        ? [id]
        : [],
    );
  };

  return (query) => {
    const words = foldedWords(query);
    const [first] = words;
    if (first === undefined) return [];
    if (words.length === 1 && first.length === 1) return beginning(first);
    const whole = words.join(' ');
    const accented = hasAccents(query);
    const found = search(words)
      .slice(0, RANKED)
      .flatMap(({ id, score, match }): Hit[] => {
        const entry = entries[id as number];
        if (!entry) return [];
        const title = titles[id as number]?.join(' ') ?? '';
        const place = title === whole ? WHOLE : title.startsWith(whole) ? BEGINS : 1;
        const exact = accented ? 1 + (ACCENTED - 1) * accentsShared(query, entry.title) ** 2 : 1;
        return [
          { entry, score: score * place * exact * OF_KIND[entry.kind], words: Object.keys(match) },
        ];
      })
      .sort((a, b) => b.score - a.score);
    if (words.length > 1) return found;
    const seen = new Set(found.map(({ entry }) => entry));
    const further = short(first).flatMap((id): Hit[] => {
      const entry = entries[id];
      return entry && !seen.has(entry) ? [{ entry, score: 0, words: [] }] : [];
    });
    return [...found, ...further];
  };
}
