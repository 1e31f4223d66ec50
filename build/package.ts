/**
 * `npm run package -- [--deb|--appimage|--win]`: the program as it is installed, in `dist`. Without a
 * word the folder for Linux x64 alone; with one also the Debian package, the AppImage, or the installer
 * and the portable program for Windows. The path of what was made goes to stdout.
 */
import { buildDeb } from './package/deb/build';
import { buildAppImage, buildForWindows } from './package/forms';
import { ensureUnpacked } from './package/unpacked';
import { main, SetupError } from './lib/task';
import { resolveRuntime } from './runtime/resolve';

type Make = (electron: string) => Promise<string>;

const FORMS: Readonly<Record<string, Make>> = {
  '': ensureUnpacked,
  '--deb': buildDeb,
  '--appimage': buildAppImage,
  '--win': buildForWindows,
};

await main(async () => {
  const form = process.argv.slice(2).join(' ');
  const make = FORMS[form];
  if (make === undefined)
    throw new SetupError(`What is ${form}? npm run package -- [${Object.keys(FORMS).join('|')}]`);
  process.stdout.write(`${await make(await resolveRuntime())}\n`);
  return 0;
});
