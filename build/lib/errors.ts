/** What Electron says on stderr, without what nobody can do anything about. */
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { say } from './task';

/**
 * Chromium reports each of its many tries to reach a bus, and there is none without a desktop; and the
 * pictures of a page that is closed already.
 */
const noise = /:ERROR:(bus|shared_image_manager)\.cc\(/;

export function passOn(errors: Readable): void {
  createInterface({ input: errors }).on('line', (line) => {
    if (!noise.test(line)) say(line);
  });
}
