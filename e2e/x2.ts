/**
 * Two virtual displays of a test's own, side by side on one desktop, as a speaker's panel and the
 * hall's projector are. Xvfb knows one output only; Xvnc has as many as it is asked for.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { layScreens } from './rfb';

const FIRST = 'VNC-0';
const SECOND = 'VNC-1';
type Size = readonly [width: number, height: number];

export interface TwoDisplays {
  /** As `DISPLAY` has it. */
  name: string;
  /** The second display is plugged in again, to the right of the first, as large as it was. */
  plugSecond(): void;
  unplugSecond(): void;
  /** The second shows the same as the first, in its own size; `apart` ends that. */
  mirror(): void;
  apart(): void;
  /** The second display stays beside the first. */
  resizeFirst(width: number, height: number): void;
  resizeSecond(width: number, height: number): void;
  close(): void;
}

/** Starts both, of `first` and `second` (width and height), the first being the primary one. */
export async function openTwoDisplays(
  first: Size = [1280, 720],
  second: Size = [1920, 1080],
): Promise<TwoDisplays> {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-x-'));
  const socket = join(folder, 'vnc');
  const server = spawn(
    'Xvnc',
    [
      ...['-displayfd', '3', '-geometry', '1280x720', '-depth', '24', '-noreset'],
      ...['-nolisten', 'tcp', '-rfbport', '-1', '-rfbunixpath', socket, '-SecurityTypes', 'None'],
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const [said] = (await once(server.stdio[3] as Readable, 'data')) as [Buffer];
  const name = `:${String(said).trim()}`;
  await layScreens(socket, 2, 1280, 720);

  const xrandr = (...args: string[]): void => {
    execFileSync('xrandr', args, { env: { ...process.env, DISPLAY: name }, stdio: 'pipe' });
  };
  const known = new Set<string>();
  const mode = (output: string, [width, height]: Size): string => {
    const called = `${width}x${height}-test`;
    if (!known.has(called)) {
      // Porches and sync of no meaning: nothing is sent to a panel.
      const line = (length: number): string[] => [0, 8, 16, 24].map((more) => `${length + more}`);
      xrandr('--newmode', called, '100', ...line(width), ...line(height));
      known.add(called);
    }
    if (!known.has(`${output} ${called}`)) xrandr('--addmode', output, called);
    known.add(`${output} ${called}`);
    return called;
  };

  let sizes = { first, second };
  let stands: 'right-of' | 'same-as' | 'off' = 'right-of';
  /** Everything in one call: the displays never stand in a way that was not asked for. */
  const lay = (change: Partial<typeof sizes> = {}, where = stands): void => {
    sizes = { ...sizes, ...change };
    stands = where;
    const place =
      where === 'off' ? ['--off'] : ['--mode', mode(SECOND, sizes.second), `--${where}`, FIRST];
    const shown = ['--output', FIRST, '--primary', '--mode', mode(FIRST, sizes.first)];
    xrandr(...shown, '--pos', '0x0', '--output', SECOND, ...place);
  };
  lay();
  return {
    name,
    plugSecond: () => lay({}, 'right-of'),
    unplugSecond: () => lay({}, 'off'),
    mirror: () => lay({}, 'same-as'),
    apart: () => lay({}, 'right-of'),
    resizeFirst: (width, height) => lay({ first: [width, height] }),
    resizeSecond: (width, height) => lay({ second: [width, height] }),
    close: () => {
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
