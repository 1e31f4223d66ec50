/**
 * Runs the system's speech program. It is no part of the kiosk: another process, which gets a text and
 * gives a sound, each within its limits.
 */
import { spawn, type ChildProcess } from 'node:child_process';

export interface Limits {
  /** Milliseconds that one run may take. */
  ms: number;
  /** Bytes of its answer. */
  bytes: number;
}

export interface Run {
  /** What the program wrote; rejects where it cannot be started, fails, is late, or writes too much. */
  done: Promise<Buffer>;
  /** Ends it; `done` then rejects. */
  stop(): void;
}

/** @param args arguments as they are: no shell sees them. @param input written to the program. */
export function runProgram(
  program: string,
  args: readonly string[],
  input: string,
  { ms, bytes }: Limits,
): Run {
  let child: ChildProcess | undefined;
  const stop = (): void => void child?.kill('SIGKILL');
  const done = new Promise<Buffer>((resolve, reject) => {
    const started = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true });
    child = started;
    const late = setTimeout(stop, ms);
    const parts: Buffer[] = [];
    let size = 0;
    started.stdout.on('data', (part: Buffer) => {
      size += part.length;
      if (size > bytes) stop();
      else parts.push(part);
    });
    // One that is ended no longer reads.
    started.stdin.on('error', () => undefined);
    started.stdin.end(input);
    started.on('error', (error) => {
      clearTimeout(late);
      reject(error);
    });
    started.on('close', (code, signal) => {
      clearTimeout(late);
      if (code === 0) resolve(Buffer.concat(parts));
      else reject(new Error(`${program} ended with ${String(code ?? signal)}`));
    });
  });
  return { done, stop };
}
