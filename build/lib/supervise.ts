/** Starts the kiosk again when it asks for that or has crashed; the launcher outlives it. */
import { constants } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { internalError, startAgain } from '../../src-main/exit-codes';
import { limiter } from '../../src-main/limit';

/** Signals by which the system ends a program that has gone wrong. */
const crashes = ['SIGILL', 'SIGTRAP', 'SIGABRT', 'SIGBUS', 'SIGFPE', 'SIGSEGV', 'SIGKILL'] as const;
const again = new Set([
  startAgain,
  internalError,
  ...crashes.map((signal) => 128 + constants.signals[signal]),
]);

/** More starts than that are no help: then one a minute. */
const often = { max: 5, windowMs: 10 * 60_000 };
const pauseMs = 60_000;

/**
 * Runs `start` until the kiosk ends for good.
 * @param start runs it once and gives its exit code, 128 + n after signal n.
 * @param stopped tells whether somebody has asked for the end, and is aborted then.
 * @returns the last exit code.
 */
export async function supervise(
  start: () => Promise<number>,
  stopped: AbortSignal,
  say: (line: string) => void,
): Promise<number> {
  const isRare = limiter(often.max, often.windowMs);
  for (;;) {
    const code = await start();
    if (stopped.aborted || !again.has(code)) return code;
    say(`Khởi động lại / Starting again (${code})`);
    if (!isRare()) await wait(pauseMs, undefined, { signal: stopped }).catch(() => undefined);
    if (stopped.aborted) return code;
  }
}

/** Aborted once this process is asked to end. */
export function untilAsked(): AbortSignal {
  const asked = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => asked.abort());
  }
  return asked.signal;
}
