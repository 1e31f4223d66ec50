/** Where two texts differ: what stands before it and behind it is the same in both. */
export interface Difference {
  start: string;
  before: string;
  after: string;
  end: string;
}

/** Words and the blanks between them: joined, they are the text again. */
const wordsOf = (text: string): string[] => text.match(/\S+|\s+/gu) ?? [];

/** Compares word by word. */
export function differenceOf(before: string, after: string): Difference {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const least = Math.min(a.length, b.length);
  let start = 0;
  while (start < least && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < least - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return {
    start: a.slice(0, start).join(''),
    before: a.slice(start, a.length - end).join(''),
    after: b.slice(start, b.length - end).join(''),
    end: end === 0 ? '' : a.slice(-end).join(''),
  };
}
