/** Waits for what takes its time. */
import { setTimeout as wait } from 'node:timers/promises';

const patienceMs = 90_000;
const betweenMs = 250;

/** Asks until the answer is not null. @throws when it never is. */
export async function until<T>(ask: () => T | null, what = 'the machine'): Promise<T> {
  const end = performance.now() + patienceMs;
  for (;;) {
    const answer = ask();
    if (answer !== null) return answer;
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
    await wait(betweenMs);
  }
}
