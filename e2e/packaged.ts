/**
 * The program as it is installed. It cannot be driven as the others are: no debugger gets in. So it is
 * touched by real hands, and looked at by what it leaves: pictures, journal, statistics, exit code.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the program, and its Debian package, where `npm run test:e2e` has made them. */
export const { KIOSK_PACKAGE: unpacked = '', KIOSK_DEB: deb = '' } = process.env;

export const executable = join(unpacked, 'congress-kiosk');

export interface Packaged {
  process: ChildProcess;
  /** All that it has said on stderr so far. */
  said(): string;
  /** Its exit code, or the signal that ended it, once it is gone. */
  ended: Promise<number | string>;
  /** The picture that it keeps of its page, as PNG; empty before there is one. */
  picture(): Buffer;
}

/** Starts it in a window of 1920×1080, with its data in `userData`. */
export function startPackaged(
  userData: string,
  flags: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Packaged {
  const screenshot = join(userData, 'screenshot.png');
  const child = spawn(executable, ['--windowed', '1920x1080', ...flags], {
    env: { ...process.env, KIOSK_USER_DATA: userData, KIOSK_SCREENSHOT: screenshot, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (data) => (said += String(data)));
  return {
    process: child,
    said: () => said,
    ended: once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | string),
    picture: () => (existsSync(screenshot) ? readFileSync(screenshot) : Buffer.alloc(0)),
  };
}

/** What Linux knows of each process that draws pages, among those that `root` has started. */
export function renderersOf(root: number): { command: string; status: string }[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number));
  const tree = new Set([root]);
  // Numbers start anew at some time: a parent may come after its child.
  for (let size = 0; size !== tree.size;) {
    size = tree.size;
    for (const [pid = 0, parent = 0] of pairs) if (tree.has(parent)) tree.add(pid);
  }
  const read = (pid: number, file: string): string => readFileSync(`/proc/${pid}/${file}`, 'utf8');
  return [...tree]
    .map((pid) => ({ command: read(pid, 'cmdline'), status: read(pid, 'status') }))
    .filter(({ command }) => command.includes('--type=renderer'));
}
