/**
 * The first file of every npm script. It runs on a bare Node, makes the dependencies right and hands
 * over to a TypeScript task: `node build/bootstrap.mjs <task | path/to/file.ts> [args...]`.
 *
 * Only the task writes to stdout; whatever the set-up has to say goes to stderr. The exit code is the
 * task's own (128 + n when a signal ended it), 2 for wrong use, 1 when the set-up is impossible.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const MODULES = join(ROOT, 'node_modules');
const STAMP = join(MODULES, '.lock-stamp');
const PLATFORM = `${process.platform}-${process.arch}`;
const FLOOR = [20, 19];

/** Ends the process with one message that names what to do. */
function stop(message, code = 1) {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > FLOOR[0] || (major === FLOOR[0] && minor >= FLOOR[1])) return;
  stop(`Node.js ${FLOOR.join('.')} or newer is needed; this is ${process.versions.node}.`);
}

/** What the installed packages depend on: the platform for native packages, and the lock file. */
function stampNow() {
  const lock = readFileSync(join(ROOT, 'package-lock.json'));
  return `${PLATFORM} ${createHash('sha256').update(lock).digest('hex')}`;
}

/** The stamp of the last install here, or undefined. */
const stampThen = () => (existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : undefined);

/**
 * Has somebody run npm by hand, so that all is there though not by us? npm keeps a list of what it has
 * put into node_modules. Optional packages are not compared: which of them fit, only npm knows.
 */
function installedByHand() {
  const list = join(MODULES, '.package-lock.json');
  if (!existsSync(list) || !(stampThen() ?? PLATFORM).startsWith(PLATFORM)) return false;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(list, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { integrity, optional }]) =>
      path === '' || optional || (integrity && present[path]?.integrity === integrity),
  );
}

function installDependencies() {
  const stamp = stampNow();
  if (stampThen() === stamp) return;
  if (!installedByHand()) runNpm();
  writeFileSync(STAMP, stamp);
}

function runNpm() {
  process.stderr.write('Installing the dependencies (npm ci) ...\n');
  // npm is a .cmd file on Windows, which only a shell can start.
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    stop('The dependencies could not be installed. With a network, run: npm ci');
  }
}

function taskFile(task) {
  const file = task.endsWith('.ts') ? resolve(ROOT, task) : join(ROOT, 'build', `${task}.ts`);
  if (!existsSync(file)) stop(`There is no task ${task} (${file}).`, 2);
  return file;
}

/** Runs the task; a signal that reaches only this process is passed on, so that nothing is left over. */
function hand(file, args) {
  const tsx = pathToFileURL(join(MODULES, 'tsx', 'dist', 'loader.mjs')).href;
  const child = spawn(process.execPath, ['--import', tsx, file, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('error', (error) => stop(`The task could not be started: ${error.message}`));
  child.on('exit', (code, signal) => {
    process.exit(signal === null ? (code ?? 1) : 128 + constants.signals[signal]);
  });
}

const [task, ...args] = process.argv.slice(2);
if (task === undefined) stop('Usage: node build/bootstrap.mjs <task | file.ts> [args...]', 2);
requireNode();
installDependencies();
hand(taskFile(task), args);
