/** Words that were meant when others were typed. */

/** Shorter words have too many neighbours. */
const LEAST = 3;

/** `nogn` → `ongn`, `ngon`, `nong` …: every pair of neighbours swapped, which is the commonest slip. */
export function swapped(word: string): string[] {
  if (word.length < LEAST) return [];
  const letters = Array.from(word);
  return letters.slice(1).flatMap((letter, index) => {
    const before = letters[index];
    if (before === undefined || before === letter) return [];
    return [[...letters.slice(0, index), letter, before, ...letters.slice(index + 2)].join('')];
  });
}
