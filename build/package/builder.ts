/**
 * electron-builder in a process of its own: `node build/bootstrap.mjs build/package/builder.ts FORM
 * ELECTRON`. It takes over signals and the exit code of whatever process it is loaded into.
 */
import { Arch, build, type CliOptions, Platform } from 'electron-builder';
import { ROOT } from '../lib/paths';
import { say } from '../lib/task';
import { officialVersion } from '../runtime/official';
import { configFor, runtimeOf, UNPACKED } from './config';
import type { Form } from './make';

const { LINUX, WINDOWS } = Platform;

const options: Readonly<Record<Form, (electron: string) => CliOptions>> = {
  folder: (electron) => ({
    targets: LINUX.createTarget('dir', Arch.x64),
    config: configFor(runtimeOf(electron)),
  }),
  AppImage: (electron) => ({
    targets: LINUX.createTarget('AppImage', Arch.x64),
    prepackaged: UNPACKED,
    config: configFor(runtimeOf(electron)),
  }),
  // Elsewhere than on Windows its runtime is downloaded.
  Windows: (electron) => ({
    targets: WINDOWS.createTarget(['nsis', 'portable'], Arch.x64),
    config: configFor(
      process.platform === 'win32' ? runtimeOf(electron) : { version: officialVersion },
    ),
  }),
};

/** Errors of the network, as Node and the downloader name them. */
function isUnreachable(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const { code, name } = error as NodeJS.ErrnoException;
  return code === 'ENOTFOUND' || /^(RequestError|HttpError|HTTPError|TimeoutError)$/.test(name);
}

process.umask(0o022);
const [form, electron = ''] = process.argv.slice(2) as [Form, string?];
try {
  await build({ ...options[form](electron), projectDir: ROOT, publish: 'never' });
  process.exit(0);
} catch (error) {
  say(
    isUnreachable(error)
      ? `This form (${form}) cannot be made here: what electron-builder needs for it could not be ` +
          `downloaded (${error.message}). With a network, run the same again.`
      : String(error instanceof Error ? error.stack : error),
  );
  process.exit(1);
}
