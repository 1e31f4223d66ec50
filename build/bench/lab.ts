/** Where measurements happen: starts apps as the ordinary user, reaches their pages, ends them. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Page } from 'playwright';
import { inRoot, ROOT } from '../lib/paths';
import type { User } from '../lib/user';

const APPS = { kiosk: ROOT, bare: inRoot('build', 'bench', 'bare') };

/** How long an app may take to offer its page, and to exit. */
const PATIENCE_MS = 10_000;

export interface Running {
  pid: number;
  /** When its process was started, as the page's clock counts: milliseconds since 1970. */
  spawnedAt: number;
  /** The page; asked for only once what is measured no longer minds. */
  page(): Promise<Page>;
  quit(): Promise<void>;
}

export interface Lab {
  /** Few runs, for a look. */
  quick: boolean;
  /** The display that the apps open on, as variables. */
  env: NodeJS.ProcessEnv;
  /** A new folder that the apps may write into. */
  folder(): string;
  /** Starts an app with a window of 1920×1080, or as the flags say. */
  start(app: 'kiosk' | 'bare', userData: string, flags?: readonly string[]): Running;
  /** Starts the kiosk with new user data, lets it come to rest, and ends it after use. */
  onKiosk<T>(flags: readonly string[], use: (page: Page, pid: number) => Promise<T>): Promise<T>;
}

/** @param env the display, and what the user's variables are. */
export function openLab(electron: string, user: User, env: NodeJS.ProcessEnv, quick: boolean): Lab {
  const scratch = join(user.home, 'bench');
  user.folder(scratch);
  process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
  const folder = (): string => {
    const made = mkdtempSync(join(scratch, 'run-'));
    user.folder(made);
    return made;
  };

  const start: Lab['start'] = (app, userData, flags = []) => {
    const size = app === 'bare' || flags.includes('--windowed') ? [] : ['--windowed', '1920x1080'];
    const args = [...(app === 'bare' ? [] : [...size, ...flags]), '--remote-debugging-port=0'];
    const [file, ...rest] = user.as([electron, APPS[app], ...args]);
    const spawnedAt = performance.timeOrigin + performance.now();
    const child = spawn(file, rest, {
      cwd: ROOT,
      env: { ...process.env, ...user.env, ...env, KIOSK_USER_DATA: userData },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const address = debuggerOf(child);
    // Whoever asks for the page hears of it.
    address.catch(() => undefined);
    const page = async (): Promise<Page> => connect(await address);
    return { pid: child.pid ?? 0, spawnedAt, page, quit: () => end(child) };
  };

  const onKiosk: Lab['onKiosk'] = async (flags, use) => {
    const kiosk = start('kiosk', folder(), flags);
    try {
      await sleep(2_000);
      return await use(await kiosk.page(), kiosk.pid);
    } finally {
      await kiosk.quit();
    }
  };
  return { quick, env, folder, start, onKiosk };
}

/** The address of the page's debugger, which Chromium says on stderr. */
function debuggerOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the app does not start')), PATIENCE_MS);
    createInterface({ input: child.stderr as Readable }).on('line', (line) => {
      const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
      if (address === undefined) return;
      clearTimeout(late);
      resolve(address);
    });
    child.once('exit', () => {
      clearTimeout(late);
      reject(new Error('the app has ended'));
    });
  });
}

async function connect(address: string): Promise<Page> {
  const [context] = (await chromium.connectOverCDP(address)).contexts();
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
  if (page === undefined) throw new Error('the app has no page');
  // The bench's loader gives functions their names by this; as text, since it would do so here, too.
  const named = 'globalThis.__name = (named) => named';
  for (const each of page.context().pages()) await each.evaluate(named);
  return page;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  const killer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  await exited;
  clearTimeout(killer);
}
