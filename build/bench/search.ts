/** The time that search takes among many entries, in Node, against going through all of them. */
import { readFileSync } from 'node:fs';
import { fileNames, fileOf } from '../../src-main/pack/files';
import type { Entry } from '../../src-renderer/search/entry';
import { finderOf, type Finder } from '../../src-renderer/search/finder';
import { fold, foldedWords } from '../../src-renderer/text/fold';
import { inRoot } from '../lib/paths';
import type { Lab } from './lab';
import { atMost, spreadRow, type Row } from './row';
import { spread } from './stats';

const ENTRIES = 20_000;
const BAR_MS = 50;

/** What visitors type: a name, an abbreviation, words as they are begun, with accents, with mistakes. */
const QUERIES: Record<string, string> = {
  'a name': 'nong thanh tung',
  'with accents': 'đường cao tốc',
  'one letter': 'n',
  'an abbreviation': 'grdp',
  'many words': 'ti le ho ngheo giam binh quan moi nam',
  'letters swapped': 'nogn thon moi',
  'a wrong letter': 'kinh te cua khau vunh',
  'nothing like it': 'qqqqzzzz wwwwxxxx',
};

export async function measureSearch(lab: Lab): Promise<Row[]> {
  const entries = manyEntries();
  const start = performance.now();
  const find = finderOf(entries, () => '');
  const made = performance.now() - start;
  const scan = scanOf(entries);
  const runs = lab.quick ? 10 : 40;
  const rows = Object.entries(QUERIES).flatMap(([what, query]) => {
    const [found, gone] = [timesOf(find, query, runs), timesOf(scan, query, runs)];
    const row = spreadRow(
      { measure: 'search', what: `${what}, ${ENTRIES}`, unit: 'ms' },
      spread(found),
    );
    const ratio = row.value / spread(gone).median;
    const note = `${ratio.toFixed(2)} × going through all`;
    return [{ ...row, note, bar: atMost(row.value, BAR_MS) }];
  });
  const index = {
    measure: 'search',
    what: `making the index, ${ENTRIES}`,
    value: made,
    unit: 'ms',
  };
  return [index, ...rows];
}

function timesOf(find: Finder, query: string, runs: number): number[] {
  const times: number[] = [];
  // The engine compiles what it has seen often.
  for (let run = -5; run < runs; run += 1) {
    const start = performance.now();
    find(query);
    if (run >= 0) times.push(performance.now() - start);
  }
  return times;
}

/** The plain way: every entry that has all the words, in no order. */
function scanOf(entries: readonly Entry[]): Finder {
  return (query) => {
    const words = foldedWords(query);
    return entries
      .filter(({ title, detail, also = '' }) => {
        const text = fold(`${title} ${detail} ${also}`);
        return words.every((word) => text.includes(word));
      })
      .map((entry) => ({ entry, score: 0, words }));
  };
}

/** Entries of the length of real ones, of the words of the pack; always the same. */
function manyEntries(): Entry[] {
  const words = fileNames.flatMap((name) =>
    [...readFileSync(inRoot('data', fileOf(name)), 'utf8').matchAll(/"vi": "([^"]+)"/g)].flatMap(
      ([, text = '']) => text.split(' '),
    ),
  );
  let at = 0;
  // A step that has no divisor in common with the number of words goes through all of them.
  const take = (count: number): string =>
    Array.from({ length: count }, () => words[(at = (at + 7_919) % words.length)]).join(' ');
  return Array.from({ length: ENTRIES }, (_, index) => ({
    kind: 'text',
    title: take(3 + (index % 7)),
    detail: take(6),
    also: take(index % 30),
    scene: 'home',
  }));
}
