/** Which things changed their place among the others. */

/**
 * The fewest of `after` that must be moved for the rest to stand in the order of `before`. Things that
 * only one of the two lists has do not count; in each list every thing stands once.
 */
export function moved(before: readonly string[], after: readonly string[]): string[] {
  const places = new Map(before.map((key, place) => [key, place]));
  const common = after.flatMap((key) => {
    const place = places.get(key);
    return place === undefined ? [] : [{ key, place }];
  });
  const still = longestRise(common.map(({ place }) => place));
  return common.flatMap(({ key }, i) => (still.has(i) ? [] : [key]));
}

/** The indices of a longest rising subsequence: the last of each length is kept, with what it follows. */
function longestRise(values: readonly number[]): Set<number> {
  const ends: number[] = [];
  const follows: (number | undefined)[] = [];
  values.forEach((value, i) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    follows[i] = ends[low - 1];
    ends[low] = i;
  });
  const rise = new Set<number>();
  for (let i = ends.at(-1); i !== undefined; i = follows[i]) rise.add(i);
  return rise;
}
