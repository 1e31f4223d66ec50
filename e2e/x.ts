/**
 * A virtual display of a test's own, whose size changes as a real one's does. Xvfb knows one output,
 * and forgets modes when its last client goes; so it is told to stay as it is.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** Every mode must lie within it. */
const ROOM = '1920x1920';

export interface XDisplay {
  /** As `DISPLAY` has it. */
  name: string;
  /** Shows `width` × `height` from now on. */
  resize(width: number, height: number): void;
  /** The display is unplugged; any size plugs it in again. */
  unplug(): void;
  close(): void;
}

/** Starts a display of `width` × `height`. */
export async function openX(width: number, height: number): Promise<XDisplay> {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${ROOM}x24`, '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const [said] = (await once(server.stdio[3] as Readable, 'data')) as [Buffer];
  const name = `:${String(said).trim()}`;
  const xrandr = (...args: string[]): void => {
    execFileSync('xrandr', args, { env: { ...process.env, DISPLAY: name }, stdio: 'pipe' });
  };
  const known = new Set<string>();
  const resize = (w: number, h: number): void => {
    const mode = `${w}x${h}-test`;
    if (!known.has(mode)) {
      // Porches and sync of no meaning: nothing is sent to a panel.
      const line = (length: number): string[] => [0, 8, 16, 24].map((more) => `${length + more}`);
      xrandr('--newmode', mode, '100', ...line(w), ...line(h));
      xrandr('--addmode', 'screen', mode);
      known.add(mode);
    }
    xrandr('--output', 'screen', '--mode', mode);
  };
  const unplug = (): void => {
    try {
      xrandr('--output', 'screen', '--off');
    } catch {
      // It is off; that the screen itself cannot become as small as nothing is what failed.
    }
  };
  resize(width, height);
  return { name, resize, unplug, close: () => void server.kill() };
}
