/**
 * `npm run test:e2e -- [Playwright's arguments]`: Playwright against the real, built kiosk.
 * Without `--project` it runs the tests.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needsDisplay, onVirtualDisplay } from './lib/display';
import { ensureBuilt } from './lib/built';
import { inRoot } from './lib/paths';
import { has, run } from './lib/run';
import { withSmallDisk } from './lib/small-disk';
import { main } from './lib/task';
import { tool } from './lib/tool';
import { ordinaryUser } from './lib/user';
import { buildDeb } from './package/deb/build';
import { ensureUnpacked } from './package/unpacked';
import { resolveRuntime } from './runtime/resolve';
import { ensureSystem } from './system';

/** Room for the largest panel that is tested; windows of 1080p stand in its corner. */
const DISPLAY_SIZE = '3840x2160';

await main(async () => {
  const given = process.argv.slice(2);
  const args = given.some((arg) => arg.startsWith('--project'))
    ? given
    : ['--project=tests', ...given];
  const virtual = needsDisplay();
  const electron = await resolveRuntime();
  await ensureSystem({
    electron,
    tools: [
      'pdftotext',
      'espeak-ng',
      ...(virtual ? (['Xvfb', 'Xvnc', 'xdotool', 'xrandr'] as const) : []),
    ],
  });
  await ensureBuilt();
  const user = ordinaryUser();
  user.folder(inRoot('test-results'));
  // For launch.ts; in the command and not in `env`, as the user may know the file by another path.
  const paths = [`KIOSK_ELECTRON=${electron}`, ...(await packagedFor(electron, args))];
  const playwright = user.as(['env', ...paths, ...tool('playwright', 'test', ...args)]);
  // What kiosks and Chromium leave behind goes with the run.
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-e2e-'));
  user.folder(folder);
  const tests = (display: NodeJS.ProcessEnv): Promise<number> =>
    withSmallDisk(user, (disk) =>
      run(playwright, {
        env: { ...process.env, ...user.env, ...display, ...disk, TMPDIR: folder },
      }),
    );
  // Tests that press real keys must know that nobody's desktop gets them.
  const alone = (display: NodeJS.ProcessEnv): Promise<number> =>
    tests({ ...display, KIOSK_VIRTUAL_DISPLAY: '1' });
  try {
    return await (virtual ? onVirtualDisplay(DISPLAY_SIZE, user, alone) : tests({}));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** What package.spec.ts tests, where it is among the specs that `args` name. */
async function packagedFor(electron: string, args: readonly string[]): Promise<string[]> {
  const named = args.filter((arg) => arg.includes('.spec'));
  const wanted = named.length === 0 || named.some((name) => name.includes('package'));
  if (!wanted || !args.includes('--project=tests')) return [];
  if (process.platform !== 'linux' || process.arch !== 'x64' || !has('dpkg-deb')) return [];
  return [
    `KIOSK_PACKAGE=${await ensureUnpacked(electron)}`,
    `KIOSK_DEB=${await buildDeb(electron)}`,
  ];
}
