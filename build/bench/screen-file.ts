/** A virtual display whose picture is a file: looking at it costs the programs on it nothing. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { User } from '../lib/user';

export interface ScreenFile {
  /** Variables that make programs open on it. */
  env: NodeJS.ProcessEnv;
  /** Waits until words or pictures are there to see, or none. */
  until(what: 'painted' | 'empty'): Promise<void>;
  close(): void;
}

const LOOK_MS = 4;
const PATIENCE_MS = 20_000;

/**
 * Text has edges of many shades. What is there before has few colours: the display's own, the toolkit's and
 * the window's ground, the pointer's two.
 */
const COLOURS = 12;

/** The display is 1920×1080. @param folder an empty one, of the user's. */
export async function openScreenFile(user: User, folder: string): Promise<ScreenFile> {
  const [file, ...args] = user.as([
    'Xvfb',
    ...['-displayfd', '3', '-screen', '0', '1920x1080x24', '-fbdir', folder, '-nolisten', 'tcp'],
  ]);
  const server = spawn(file, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [said] = (await once(server.stdio[3] as Readable, 'data')) as [Buffer];
  const handle = openSync(join(folder, 'Xvfb_screen0'), 'r');
  const rows = rowsOf(handle);
  const isPainted = (): boolean => {
    const seen = new Set<number>();
    for (const row of rows()) {
      for (const pixel of row) {
        seen.add(pixel);
        if (seen.size >= COLOURS) return true;
      }
    }
    return false;
  };
  return {
    env: { DISPLAY: `:${String(said).trim()}`, DBUS_SESSION_BUS_ADDRESS: 'disabled:' },
    async until(what) {
      const latest = performance.now() + PATIENCE_MS;
      while (isPainted() !== (what === 'painted')) {
        if (performance.now() > latest) throw new Error(`the screen is not ${what}`);
        await sleep(LOOK_MS);
      }
    },
    close() {
      closeSync(handle);
      server.kill();
    },
  };
}

/** Reads some rows of the picture: those of the first line of text closely, the others for a look. */
function rowsOf(handle: number): () => Generator<Uint32Array> {
  // An X window dump: a header of numbers, a table of colours, the pixels.
  const head = Buffer.alloc(100);
  readSync(handle, head, 0, head.length, 0);
  const field = (index: number): number => head.readUInt32BE(index * 4);
  const [start, height, stride] = [field(0) + field(19) * 12, field(5), field(12)];
  const row = new Uint32Array(stride / 4);
  return function* () {
    for (let y = 0; y < height; y += y < 40 ? 4 : 30) {
      readSync(handle, row, 0, stride, start + y * stride);
      yield row;
    }
  };
}
