/**
 * The harness of the end-to-end tests: `import { expect, test } from './launch'`, then
 *
 *     test('…', async ({ launchKiosk }) => {
 *       const { page } = await launchKiosk({ flags: ['--lang', 'en'] });
 *
 * Each kiosk has its own folder of user data, and is closed when its test ends.
 */
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  _electron as electron,
  type ElectronApplication,
  expect,
  type Page,
  test as base,
} from 'playwright/test';
import { givePin } from './pin';

const ROOT = resolve(import.meta.dirname, '..');

export interface LaunchOptions {
  /** The kiosk's flags; a window of 1920×1080 unless they say otherwise. */
  flags?: string[];
  env?: Record<string, string>;
  /** For Electron itself. */
  switches?: string[];
  /** A folder of user data to keep between two launches; otherwise a new one. */
  userData?: string;
  /** A kiosk on the whole screen asks for the first PIN; here it has one, unless this is set. */
  firstStart?: boolean;
}

export interface Kiosk {
  app: ElectronApplication;
  page: Page;
  userData: string;
  /** Errors on the page's console and uncaught exceptions, as they came. */
  problems: string[];
  /** Ends the kiosk before its test does, and waits until it is gone. */
  quit: () => Promise<void>;
}

export type LaunchKiosk = (options?: LaunchOptions) => Promise<Kiosk>;

export const test = base.extend<{ launchKiosk: LaunchKiosk }>({
  launchKiosk: async ({}, use, info) => {
    const leftovers: (() => Promise<void> | void)[] = [];
    await use(async (options = {}) => {
      const userData = options.userData ?? mkdtempSync(join(tmpdir(), 'kiosk-e2e-'));
      if (options.userData === undefined) {
        // Chromium's other processes may still be writing when the first one is gone.
        const tidy = (): void => rmSync(userData, { recursive: true, force: true });
        leftovers.push(() => expect(tidy).toPass({ timeout: TIDY_MS }));
      }
      leftovers.push(() => {
        if (info.status !== info.expectedStatus) tellJournal(userData);
      });
      if (isWhole(options) && options.firstStart !== true) givePin(userData);
      const app = await launch({ ...options, userData });
      // Asked for now: a kiosk that is gone no longer tells what process it was.
      const child = app.process();
      const quit = (): Promise<void> => close(child);
      leftovers.push(quit);
      const problems: string[] = [];
      app.on('window', (window) => watch(window, problems));
      const page = await app.firstWindow();
      watch(page, problems);
      return { app, page, userData, problems, quit };
    });
    for (const tidy of leftovers.toReversed()) await tidy();
  },
});

export { expect };

function launch(options: LaunchOptions & { userData: string }): Promise<ElectronApplication> {
  const executablePath = process.env.KIOSK_ELECTRON;
  if (executablePath === undefined) throw new Error('Run the tests with: npm run test:e2e');
  return electron.launch({
    executablePath,
    // Playwright would switch the sandbox off otherwise, and the tests would see another program.
    chromiumSandbox: true,
    cwd: ROOT,
    args: [...(options.switches ?? []), ROOT, ...(options.flags ?? ['--windowed', '1920x1080'])],
    env: { ...inherited(), KIOSK_USER_DATA: options.userData, ...options.env },
  });
}

function isWhole({ flags }: LaunchOptions): boolean {
  return flags !== undefined && !flags.some((flag) => flag.startsWith('--windowed'));
}

/** The variables that are set; Playwright does not take undefined ones. */
function inherited(): Record<string, string> {
  const set = Object.entries(process.env).filter((entry) => entry[1] !== undefined);
  return Object.fromEntries(set) as Record<string, string>;
}

const watched = new WeakSet<Page>();

function watch(page: Page, problems: string[]): void {
  if (watched.has(page)) return;
  watched.add(page);
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
}

/** What the kiosk wrote down itself says more about a failed test than the test does. */
function tellJournal(userData: string): void {
  const file = join(userData, 'journal', 'kiosk.jsonl');
  if (existsSync(file)) process.stdout.write(readFileSync(file, 'utf8'));
}

/** How long what it leaves behind may be in use. */
const TIDY_MS = 20_000;
/** How long a kiosk may take to exit; one that hangs is killed. */
const EXIT_MS = 5_000;

/** As a supervisor ends it: a window that is merely closed comes back. */
async function close(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = new Promise<void>((done) => child.once('exit', () => done()));
  const killer = setTimeout(() => child.kill('SIGKILL'), EXIT_MS);
  child.kill('SIGTERM');
  await exited;
  clearTimeout(killer);
}
