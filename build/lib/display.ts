/** The screen: the one that is there, or a virtual one for as long as it is needed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { SetupError } from './task';
import type { User } from './user';

/** Is there no screen that a window could open on? */
export function needsDisplay(): boolean {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}

/**
 * Starts a virtual display, lends it out, and takes it away again.
 * @param size as `1920x1080`.
 * @param use gets the variables that a program needs to find the display.
 * @throws SetupError when Xvfb does not start.
 */
export async function onVirtualDisplay<T>(
  size: string,
  user: User,
  use: (env: NodeJS.ProcessEnv) => Promise<T>,
): Promise<T> {
  const xvfb = start(size, user);
  try {
    const display = `:${await number(xvfb)}`;
    // Where there is no display there is hardly a bus: without the word Chromium complains at length.
    return await use({ DISPLAY: display, DBUS_SESSION_BUS_ADDRESS: 'disabled:' });
  } finally {
    xvfb.kill();
  }
}

function start(size: string, user: User): ChildProcess {
  const xvfb = [
    'Xvfb',
    '-displayfd',
    '3',
    '-screen',
    '0',
    `${size}x24`,
    '-nolisten',
    'tcp',
  ] as const;
  // It goes when we go, even if we are killed; but Ctrl+C must reach the kiosk first, so it gets a
  // process group of its own.
  const [file, ...args] = user.as(['setpriv', '--pdeathsig=TERM', ...xvfb]);
  return spawn(file, args, { detached: true, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
}

/** Xvfb looks for a free number itself and says which as soon as it answers. */
async function number(xvfb: ChildProcess): Promise<string> {
  const said = xvfb.stdio[3] as Readable;
  const [first] = (await Promise.race([
    once(said, 'data'),
    once(xvfb, 'exit').then(() => ['']),
  ])) as [Buffer | string];
  const display = String(first).trim();
  if (display !== '') return display;
  throw new SetupError('The virtual display does not start. To see why, run: Xvfb :99');
}
