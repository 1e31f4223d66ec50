/** A bare Debian that starts for a test: debootstrap makes it once, systemd-nspawn boots a copy of it. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { inCache } from '../lib/paths';
import { has, read, run } from '../lib/run';
import { say, SetupError } from '../lib/task';
import { until } from './until';

export interface Answer {
  code: number;
  /** stdout and stderr as they came. */
  out: string;
}

export interface Machine {
  /** Where its file system lies on this one. */
  root: string;
  /** Runs a shell command on it, as root. */
  run(command: string): Answer;
}

const SUITE = 'bookworm';
const BASE = inCache('install-test', SUITE);

/** What a netinst without any task has of what matters here. */
const INCLUDED = ['systemd', 'systemd-sysv', 'dbus', 'udev', 'kmod', 'procps'];

/** Of the test, not of the package: an X server without a screen, and a finger. */
export const TOOLS = ['xinit', 'xvfb', 'x11-xserver-utils', 'x11-xkb-utils', 'xdotool'];

/** @param debs files that lie in /root of the machine. */
export async function withBareMachine(
  debs: readonly string[],
  use: (machine: Machine) => Promise<void>,
): Promise<void> {
  await ensureTools();
  await ensureBase(debs[0] ?? '');
  const root = mkdtempSync(join(tmpdir(), 'kiosk-machine-'));
  const booted = ((): ChildProcess => {
    // A machine without a way out: what it installs was fetched before.
    spawnSync('cp', ['-a', `${BASE}/.`, root]);
    for (const deb of debs) cpSync(deb, join(root, 'root', basename(deb)));
    return boot(root);
  })();
  let init: number | undefined;
  try {
    // Its first children only prepare: the one that systemd answers in is the machine.
    const first = await until(() => {
      const child = Number(read(['pgrep', '-n', '-P', String(booted.pid)]).stdout);
      const state = child > 0 ? inside(child, 'systemctl is-system-running').out : '';
      return /running|degraded/.test(state) ? child : null;
    }, 'its start');
    init = first;
    const machine: Machine = { root, run: (command) => inside(first, command) };
    await use(machine);
  } finally {
    if (init !== undefined) read(['kill', `-${POWER_OFF}`, String(init)]);
    await until(() => (booted.exitCode === null ? null : true), 'its end').catch(() => null);
    booted.kill('SIGKILL');
    rmSync(root, { recursive: true, force: true });
  }
}

/** systemd's own signal for that, SIGRTMIN+4; Node has no name for it. */
const POWER_OFF = 38;

async function ensureTools(): Promise<void> {
  if (process.getuid?.() !== 0) throw new SetupError('Run this as root: it makes a machine.');
  const missing = ['debootstrap', 'systemd-nspawn'].filter((tool) => !has(tool));
  if (missing.length === 0) return;
  const packages = ['debootstrap', 'systemd-container'];
  if (!has('apt-get'))
    throw new SetupError(`Missing: ${missing.join(', ')}. This test needs Debian.`);
  await run(['apt-get', 'update', '-qq'], { stdio: ['ignore', 'ignore', 2] });
  const got = await run(
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages],
    {
      stdio: ['ignore', 'ignore', 2],
    },
  );
  if (got !== 0) throw new SetupError(`Run: apt-get install ${packages.join(' ')}`);
}

/** The bare system, with every package that will be asked for already fetched. */
async function ensureBase(deb: string): Promise<void> {
  if (!existsSync(join(BASE, 'etc/debian_version'))) {
    say(`Making a bare Debian ${SUITE} ...`);
    rmSync(BASE, { recursive: true, force: true });
    mkdirSync(BASE, { recursive: true });
    const make = ['--variant=minbase', `--include=${INCLUDED.join(',')}`, SUITE, BASE] as const;
    const code = await run(['debootstrap', ...make], { stdio: ['ignore', 'ignore', 2] });
    if (code !== 0) throw new SetupError('debootstrap failed; it has said why.');
    // A test may lose its disk; without this dpkg waits for it at every file.
    writeFileSync(join(BASE, 'etc/dpkg/dpkg.cfg.d/test'), 'force-unsafe-io\n');
  }
  say('Fetching what the package depends on ...');
  cpSync(deb, join(BASE, 'root/fetch.deb'));
  const fetch = ['-y', '-qq', '--download-only', 'install'];
  const got = [
    'update -qq',
    [...fetch, '/root/fetch.deb'].join(' '),
    [...fetch, ...TOOLS].join(' '),
  ];
  for (const args of got) {
    const code = await run(['chroot', BASE, 'apt-get', ...args.split(' ')], {
      stdio: ['ignore', 'ignore', 2],
    });
    if (code !== 0) throw new SetupError(`apt-get ${args} failed in ${BASE}.`);
  }
  rmSync(join(BASE, 'root/fetch.deb'));
}

function boot(root: string): ChildProcess {
  const args = ['--boot', '--register=no', '--keep-unit', '--private-network', '--console=pipe'];
  const env = { ...process.env, SYSTEMD_NSPAWN_UNIFIED_HIERARCHY: '1' };
  const machine = ['-D', root, '--machine=kiosk-test', '--hostname=kiosk', ...args];
  return spawn('systemd-nspawn', machine, { env, stdio: 'ignore', detached: true });
}

function inside(init: number, command: string): Answer {
  const enter = ['-t', String(init), '-m', '-p', '-i', '-u', '-n', '--'];
  const env = ['env', '-i', 'PATH=/usr/sbin:/usr/bin:/sbin:/bin', 'HOME=/root', 'LC_ALL=C.UTF-8'];
  const shell = ['DEBIAN_FRONTEND=noninteractive', 'sh', '-c', `exec 2>&1; ${command}`];
  const { status, stdout } = spawnSync('nsenter', [...enter, ...env, ...shell], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status ?? 127, out: stdout };
}

/** A text file of the machine; empty where there is none. */
export function textIn(machine: Machine, file: string): string {
  const path = join(machine.root, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
