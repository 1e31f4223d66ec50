/**
 * `npm run export -- --deck ID --out DIR`: all the set-up that is missing, then the deck as PDF or pictures.
 * stdout gets where it is, stderr how far it is; 0: done, 1: it cannot be done, 2: wrong use or no such deck.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { readFlags } from './export/flags';
import { handOver } from './export/hand-over';
import { ensureBuilt } from './lib/built';
import { needsDisplay, onVirtualDisplay } from './lib/display';
import { passOn } from './lib/errors';
import { ROOT } from './lib/paths';
import { ended } from './lib/run';
import { main, SetupError } from './lib/task';
import { ordinaryUser } from './lib/user';
import { resolveRuntime } from './runtime/resolve';
import { ensureSystem } from './system';

/** The pages are larger than some screens are, and need none. */
const DISPLAY_SIZE = '1920x1080';

await main(async () => {
  const parsed = readFlags(process.argv.slice(2));
  if (!parsed.ok) {
    (parsed.code === 0 ? process.stdout : process.stderr).write(`${parsed.say}\n`);
    return parsed.code;
  }
  const { out, args } = parsed.flags;
  const virtual = needsDisplay();
  const electron = await resolveRuntime();
  await ensureSystem({ electron, tools: virtual ? ['Xvfb'] : [] });
  await ensureBuilt();
  const user = ordinaryUser();
  // npm changes to the package's folder; a relative one is meant from where npm was called.
  const dir = resolve(process.env.INIT_CWD ?? process.cwd(), out);
  // The user who runs Electron may not write to `dir`.
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-export-'));
  user.folder(folder);
  const once = async (display: NodeJS.ProcessEnv): Promise<number> => {
    const [file, ...rest] = user.as([electron, ROOT, '--export', folder, ...args]);
    const child = spawn(file, rest, {
      cwd: ROOT,
      env: { ...process.env, ...user.env, ...display },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    passOn(child.stderr);
    const [code, said] = await Promise.all([ended(child), text(child.stdout)]);
    if (code !== 0) return code;
    process.stdout.write(`${handedOver(said.trim(), dir)}\n`);
    return 0;
  };
  try {
    return await (virtual ? onVirtualDisplay(DISPLAY_SIZE, user, once) : once({}));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function handedOver(made: string, dir: string): string {
  try {
    return handOver(made, dir);
  } catch (error) {
    throw new SetupError(`Không ghi được vào ${dir} / Cannot write to ${dir}: ${String(error)}`);
  }
}
