/** Counts how often something happened of late. */

/** The times within `windowMs` before `now`, `now` included; more than `max` of them are too many. */
export function countRecent(
  times: readonly number[],
  now: number,
  { max, windowMs }: { max: number; windowMs: number },
): { times: number[]; tooMany: boolean } {
  const recent = [...times.filter((time) => now - time < windowMs), now].slice(-max - 1);
  return { times: recent, tooMany: recent.length > max };
}

/** A counter that remembers: `true` while no more than `max` calls fell within `windowMs`. */
export function limiter(
  max: number,
  windowMs: number,
  clock = () => performance.now(),
): () => boolean {
  let times: number[] = [];
  return () => {
    const next = countRecent(times, clock(), { max, windowMs });
    times = next.times;
    return !next.tooMany;
  };
}
