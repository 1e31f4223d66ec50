/** `npm run dev -- [flags]`: the kiosk with hot reload, on the screen or on a virtual one. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { forgetBuild } from './lib/built';
import { needsDisplay, onVirtualDisplay } from './lib/display';
import { CACHE, inCache } from './lib/paths';
import { run } from './lib/run';
import { main } from './lib/task';
import { tool } from './lib/tool';
import { ordinaryUser, type User } from './lib/user';
import { resolveRuntime } from './runtime/resolve';
import { ensureSystem } from './system';

await main(async () => {
  const flags = process.argv.slice(2);
  const virtual = needsDisplay();
  const electron = await resolveRuntime();
  await ensureSystem({ electron, tools: virtual ? ['Xvfb'] : [] });
  forgetBuild();
  const user = ordinaryUser();
  const runtime = {
    // electron-vite reads the first, the electron package the second.
    ELECTRON_EXEC_PATH: launcher(electron, user),
    ELECTRON_OVERRIDE_DIST_PATH: dirname(electron),
  };
  const dev = (display: NodeJS.ProcessEnv): Promise<number> =>
    run(tool('electron-vite', 'dev', '--config', 'electron.config.ts', '--', ...flags), {
      env: { ...process.env, ...runtime, ...display },
    });
  return virtual ? onVirtualDisplay('1920x1080', user, dev) : dev({});
});

/** electron-vite stays root to write its files, so the executable that it starts steps down. */
function launcher(electron: string, user: User): string {
  const command = user.as([electron]);
  if (command.length === 1) return electron;
  const script = inCache('electron-as-user.sh');
  const variables = Object.entries(user.env).map(([name, value]) => `export ${name}='${value}'`);
  const quoted = command.map((arg) => `'${arg}'`).join(' ');
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(script, ['#!/bin/sh', ...variables, `exec ${quoted} "$@"`, ''].join('\n'), {
    mode: 0o755,
  });
  return script;
}
