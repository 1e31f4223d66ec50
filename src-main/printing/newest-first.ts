/** Does one thing at a time, the newest asked for first: what is looked at now matters most. */

interface Job<T> {
  work: () => Promise<T>;
  resolve(answer: T): void;
  reject(error: unknown): void;
}

/**
 * @returns asks for `work` under a key; asked for again while it waits, it comes first and is done once.
 *   The promise rejects with what the work throws.
 */
export function newestFirst<T>(): (key: string, work: () => Promise<T>) => Promise<T> {
  const promises = new Map<string, Promise<T>>();
  /** In the order in which they were asked for. */
  const waiting = new Map<string, Job<T>>();
  let busy = false;

  const newest = (): [string, Job<T>] | undefined => [...waiting].at(-1);
  const run = async (): Promise<void> => {
    busy = true;
    for (let next = newest(); next !== undefined; next = newest()) {
      const [key, { work, resolve, reject }] = next;
      waiting.delete(key);
      await work().then(resolve, reject);
      promises.delete(key);
    }
    busy = false;
  };

  return (key, work) => {
    const job = waiting.get(key);
    if (job !== undefined) {
      waiting.delete(key);
      waiting.set(key, job);
    }
    const known = promises.get(key);
    if (known !== undefined) return known;
    const promise = new Promise<T>((resolve, reject) => {
      waiting.set(key, { work, resolve, reject });
    });
    promises.set(key, promise);
    if (!busy) void run();
    return promise;
  };
}
