/** What Linux itself must bring: the shared libraries that Electron links, and tools that we call. */
import { existsSync } from 'node:fs';
import { has, read, run, type Command } from './lib/run';
import { say, SetupError } from './lib/task';

/**
 * Debian's package for each library that Electron links. Since 2024 some have the suffix t64, see
 * `named`. The font that Chromium falls back to comes with fontconfig, which GTK depends on.
 */
export const PACKAGES: Readonly<Record<string, string>> = {
  'libX11.so.6': 'libx11-6',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libXrandr.so.2': 'libxrandr2',
  'libasound.so.2': 'libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libexpat.so.1': 'libexpat1',
  'libgbm.so.1': 'libgbm1',
  'libgio-2.0.so.0': 'libglib2.0-0',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libsmime3.so': 'libnss3',
  'libudev.so.1': 'libudev1',
  'libxcb.so.1': 'libxcb1',
  'libxkbcommon.so.0': 'libxkbcommon0',
};

/** Debian's package for each tool. */
const TOOLS = {
  Xvfb: 'xvfb',
  Xvnc: 'tigervnc-standalone-server',
  xdotool: 'xdotool',
  xrandr: 'x11-xserver-utils',
  pdftotext: 'poppler-utils',
  'espeak-ng': 'espeak-ng',
} as const;

export type SystemTool = keyof typeof TOOLS;

/**
 * Makes sure that the runtime can be started: as root on Debian by installing what is missing.
 * @param needs the executable, and the tools that will be called.
 * @throws SetupError with the one command to run, when it cannot be done here.
 */
export async function ensureSystem(needs: {
  electron: string;
  tools: readonly SystemTool[];
}): Promise<void> {
  if (process.platform !== 'linux') return;
  let libraries = missingLibraries(needs.electron);
  const tools = needs.tools.filter((name) => !has(name));
  if (libraries.length === 0 && tools.length === 0) return;

  const canInstall = process.getuid?.() === 0 && has('apt-get');
  if (canInstall) await apt('update', '-qq');
  const packages = new Set(libraries.map((library) => PACKAGES[library] ?? library).map(named));
  for (const name of tools) packages.add(TOOLS[name]);
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  if (!canInstall) throw new SetupError(request([...libraries, ...tools], install));

  say(`Installing ${[...packages].join(' ')} ...`);
  await apt(...install.toSpliced(1, 0, '-qq'));
  libraries = missingLibraries(needs.electron);
  if (libraries.length > 0) throw new SetupError(request(libraries, install));
}

function missingLibraries(electron: string): string[] {
  const lines = read(['ldd', electron]).stdout.split('\n');
  const missing = lines.filter((line) => line.includes('not found'));
  return missing.map((line) => line.trim().split(' ')[0] ?? '');
}

/** The name that this release of Debian has for a package. */
function named(name: string): string {
  const renamed = `${name}t64`;
  return read(['apt-cache', 'show', renamed]).code === 0 ? renamed : name;
}

async function apt(...args: string[]): Promise<void> {
  const command: Command = ['apt-get', ...args];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Its progress is of no interest, and stdout is not ours; errors come on stderr.
  const code = await run(command, { env, stdio: ['ignore', 'ignore', 2] });
  if (code !== 0) throw new SetupError(`This failed (is there a network?): ${command.join(' ')}`);
}

function request(missing: readonly string[], install: readonly string[]): string {
  const what = `Missing on this machine: ${missing.join(', ')}.`;
  if (!existsSync('/etc/debian_version')) return `${what} Install them with the system's own tool.`;
  return `${what} Run: sudo apt-get update && sudo apt-get ${install.join(' ')}`;
}
