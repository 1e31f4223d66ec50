/** What a further deck can be called. */
import type { Localized } from '../contract';

/** `start`, or with the first number that nobody has: `own-bai-2`. */
export function freeId(start: string, taken: ReadonlySet<string>): string {
  const name = (n: number): string => (n === 1 ? start : `${start}-${n}`);
  return name(firstFree(name, taken));
}

/** The title, or with the first number that no Vietnamese title has: `Bài nói (2)`. */
export function freeTitle({ vi, en }: Localized, taken: ReadonlySet<string>): Localized {
  const numbered = (words: string, n: number): string => (n === 1 ? words : `${words} (${n})`);
  const n = firstFree((number) => numbered(vi, number), taken);
  return { vi: numbered(vi, n), en: numbered(en, n) };
}

function firstFree(name: (n: number) => string, taken: ReadonlySet<string>): number {
  let n = 1;
  while (taken.has(name(n))) n += 1;
  return n;
}
