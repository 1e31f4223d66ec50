/** Child processes: run to the end and pass the exit code, or run and read what they print. */
import { type ChildProcess, spawn, spawnSync, type StdioOptions } from 'node:child_process';
import { constants } from 'node:os';
import { ROOT } from './paths';

const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** How long a child may take over a signal before it is killed. */
const GRACE_MS = 5_000;

export interface RunOptions {
  env?: NodeJS.ProcessEnv;
  stdio?: StdioOptions;
}

/** A command with its arguments, as one value that wrappers such as setpriv can prefix. */
export type Command = readonly [string, ...string[]];

/**
 * Runs a command in the repository until it ends; signals that reach us are passed on to it.
 * @returns its exit code, or 128 + n when signal n ended it.
 * @throws when the command cannot be started at all.
 */
export function run([file, ...args]: Command, options: RunOptions = {}): Promise<number> {
  const child = spawn(file, args, { cwd: ROOT, stdio: 'inherit', ...options });
  return ended(child);
}

/** Waits for a child, see `run`. */
export function ended(child: ChildProcess): Promise<number> {
  let killer: NodeJS.Timeout | undefined;
  const handlers = PASSED_ON.map((signal) => {
    const handler = (): void => {
      child.kill(signal);
      killer ??= setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
    };
    process.on(signal, handler);
    return [signal, handler] as const;
  });
  return new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      resolve(signal === null ? (code ?? 1) : 128 + constants.signals[signal]);
    });
  }).finally(() => {
    clearTimeout(killer);
    for (const [signal, handler] of handlers) process.off(signal, handler);
  });
}

/**
 * Runs a command and reads what it prints on stdout.
 * @returns exit code (127 when it is not there) and stdout.
 */
export function read([file, ...args]: Command): { code: number; stdout: string } {
  const result = spawnSync(file, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return { code: result.status ?? 127, stdout: result.stdout ?? '' };
}

/** Is a command of that name to be found? */
export function has(name: string): boolean {
  return read(['sh', '-c', `command -v ${name}`]).code === 0;
}
