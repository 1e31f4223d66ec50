/** What is in a runtime, but not wanted in a program that is installed. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';

const leftovers = [
  // Runs any folder; electron-builder leaves it where the runtime is a folder.
  'resources/default_app.asar',
  // Helps only as root's, with the setuid bit; the sandbox is made of user namespaces.
  'chrome-sandbox',
  'version',
];

export function tidy(folder: string): Promise<void> {
  for (const file of leftovers) rmSync(join(folder, file), { force: true });
  return Promise.resolve();
}
