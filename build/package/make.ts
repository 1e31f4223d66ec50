/** electron-builder, in a process of its own: see builder.ts. */
import { inRoot } from '../lib/paths';
import { run } from '../lib/run';
import { SetupError } from '../lib/task';

export type Form = 'folder' | 'AppImage' | 'Windows';

/**
 * Runs electron-builder; what it has to say goes to stderr.
 * @throws SetupError when it fails; it has said why.
 */
export async function make(form: Form, electron: string): Promise<void> {
  const builder = [inRoot('build/bootstrap.mjs'), 'build/package/builder.ts', form, electron];
  if ((await run([process.execPath, ...builder], { stdio: ['ignore', 2, 2] })) !== 0)
    throw new SetupError(`Not made: ${form}.`);
}
