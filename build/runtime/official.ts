/** The runtime that the `electron` package brings itself: already there, or by its own download. */
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CACHE, inCache } from '../lib/paths';
import { run } from '../lib/run';
import { say } from '../lib/task';

const require = createRequire(import.meta.url);
const MANIFEST = require.resolve('electron/package.json');
const PACKAGE = dirname(MANIFEST);

/** How long the download may go without a byte: networks that block it often just never answer. */
const STALL_MS = 20_000;

/** After a failed download, how long not to try the same again. */
const RETRY_AFTER_MS = 24 * 3_600_000;
const FAILED = inCache('official-download-failed');

/** What decides where the download comes from: when one of these changes, it is tried again. */
const ROUTES = ['ELECTRON_MIRROR', 'npm_config_electron_mirror', 'HTTPS_PROXY', 'https_proxy'];

/** The part of `@electron/get` that is used; it is the electron package's dependency, not ours. */
interface ElectronGet {
  downloadArtifact(details: Record<string, unknown>): Promise<string>;
}

export const officialVersion = (require(MANIFEST) as { version: string }).version;

/** The executable of the electron package, when it has one. */
export function installedOfficial(): string | undefined {
  const pathFile = join(PACKAGE, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const executable = join(PACKAGE, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(executable) ? executable : undefined;
}

/**
 * Downloads the official runtime, unless that failed within the last day.
 * The usual variables for mirrors and proxies are honoured, as the package's own code does the work.
 * @returns the executable, or undefined when it cannot be reached.
 */
export async function downloadOfficial(): Promise<string | undefined> {
  if (failedLately()) return undefined;
  say(`Downloading Electron ${officialVersion} ...`);
  try {
    await fillCache();
    // The package's own installer finds the file in the cache and unpacks it.
    await run([process.execPath, join(PACKAGE, 'install.js')], { stdio: ['ignore', 2, 2] });
  } catch (error) {
    say(`The official download cannot be reached (${reason(error)}).`);
  }
  const executable = installedOfficial();
  if (executable === undefined) rememberFailure();
  else rmSync(FAILED, { force: true });
  return executable;
}

async function fillCache(): Promise<void> {
  const entry = createRequire(MANIFEST).resolve('@electron/get');
  const get = (await import(pathToFileURL(entry).href)) as ElectronGet;
  const stalled = new AbortController();
  const abort = (): void => stalled.abort(new Error(`no answer for ${STALL_MS / 1_000} s`));
  const timer = setTimeout(abort, STALL_MS);
  try {
    await get.downloadArtifact({
      version: officialVersion,
      artifactName: 'electron',
      platform: process.platform,
      arch: process.arch,
      checksums: require(join(PACKAGE, 'checksums.json')) as unknown,
      cacheRoot: process.env.electron_config_cache,
      downloadOptions: {
        signal: stalled.signal,
        getProgressCallback: () => Promise.resolve(timer.refresh()),
      },
    });
  } finally {
    clearTimeout(timer);
  }
}

function failedLately(): boolean {
  if (!existsSync(FAILED) || readFileSync(FAILED, 'utf8') !== attempt()) return false;
  return Date.now() - statSync(FAILED).mtimeMs < RETRY_AFTER_MS;
}

function rememberFailure(): void {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(FAILED, attempt());
}

function attempt(): string {
  const routes = ROUTES.map((name) => `${name}=${process.env[name] ?? ''}\n`);
  return `Electron ${officialVersion} could not be downloaded.\n${routes.join('')}`;
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
