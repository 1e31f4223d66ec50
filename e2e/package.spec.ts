/** The hardened program, and the Debian package of it: as `npm run package:deb` makes them. */
import { listPackage, extractFile } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test as base } from 'playwright/test';
import ts from 'typescript';
import { wire } from '../build/package/fuses';
import { journalOf } from './faults';
import { act, alone } from './hands';
import { deb, executable, type Packaged, renderersOf, startPackaged, unpacked } from './packaged';

type Start = (flags?: readonly string[], env?: NodeJS.ProcessEnv) => Packaged;

const test = base.extend<{ userData: string; start: Start }>({
  userData: async ({}, use) => {
    const dir = mkdtempSync(join(tmpdir(), 'kiosk-packaged-'));
    await use(dir);
    rmSync(dir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  },
  start: async ({ userData }, use) => {
    const started: Packaged[] = [];
    await use((flags, env) => {
      const kiosk = startPackaged(userData, flags, env);
      started.push(kiosk);
      return kiosk;
    });
    for (const kiosk of started) {
      kiosk.process.kill('SIGKILL');
      await kiosk.ended;
    }
  },
});

test.skip(unpacked === '', 'The package is made on Debian, x64, alone.');

const manifest = JSON.parse(readFileSync(resolve('package.json'), 'utf8')) as {
  name: string;
  version: string;
};
const asar = join(unpacked, 'resources/app.asar');

test('every fuse is as it was decided', async () => {
  const found = await getCurrentFuseWire(executable);
  for (const [fuse, on] of wire) {
    const state = String.fromCharCode(Number(found[fuse]));
    expect(`${FuseV1Options[fuse]} ${state}`).toBe(`${FuseV1Options[fuse]} ${on ? 1 : 0}`);
  }
});

test('holds what runs, and nothing that only builds it', () => {
  const files = listPackage(asar, { isPack: false });
  expect(files).toContain('/out/main/index.js');
  const odd = files.filter(
    (file) => !/^\/(package\.json|out(\/(main|preload|renderer)\b.*)?)$/.test(file),
  );
  expect(odd).toEqual([]);
  expect(files.filter((file) => /node_modules|\.(ts|map|svelte)$/.test(file))).toEqual([]);

  const packed = JSON.parse(extractFile(asar, 'package.json').toString()) as object;
  expect(packed).toMatchObject({ name: manifest.name, version: manifest.version });
  expect(packed).not.toHaveProperty('scripts');
  expect(packed).not.toHaveProperty('devDependencies');

  expect(readdirSync(join(unpacked, 'locales')).toSorted()).toEqual(['en-US.pak', 'vi.pak']);
  expect(readdirSync(join(unpacked, 'resources')).toSorted()).toEqual(['app.asar', 'data']);
  expect(readdirSync(join(unpacked, 'resources/data'))).toContain('pack.json');
  for (const terms of ['LICENSES/README.md', 'LICENSE.electron.txt', 'LICENSES.chromium.html']) {
    expect(existsSync(join(unpacked, terms))).toBe(true);
  }
  expect(existsSync(join(unpacked, 'chrome-sandbox'))).toBe(false);
});

test('needs no module but those of Electron and Node', () => {
  const scripts = listPackage(asar, { isPack: false }).filter((file) =>
    /^\/out\/(main|preload)\/.*\.c?js$/.test(file),
  );
  const imported = scripts.flatMap((file) => {
    const text = extractFile(asar, file.slice(1)).toString();
    return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  });
  const known = new Set(['electron', ...builtinModules]);
  const bare = imported.filter((name) => !name.startsWith('.'));
  expect(bare).toContain('electron');
  expect(bare.filter((name) => !known.has(name.replace(/^node:/, '')))).toEqual([]);
});

test('shows its content in a sandbox, goes where it is touched, and ends when it is told to', async ({
  start,
  userData,
}) => {
  test.skip(!alone, 'Real hands: on a display of their own only.');
  // What would make another program of Electron has no effect.
  const kiosk = start([], {
    ELECTRON_RUN_AS_NODE: '1',
    NODE_OPTIONS: '--inspect=0 --require=/nowhere.cjs',
  });
  // A page of one colour is a picture of a few thousand bytes.
  const painted = 100_000;
  await expect.poll(() => kiosk.picture().length, { timeout: 20_000 }).toBeGreaterThan(painted);
  expect(journalOf(userData)[0]).toMatchObject({ event: 'started', version: manifest.version });
  expect(journalOf(userData).filter(({ level }) => level === 'error')).toEqual([]);
  expect(kiosk.said()).not.toMatch(/Debugger|DevTools|nowhere/);

  const renderers = renderersOf(kiosk.process.pid ?? 0);
  expect(renderers.length).toBeGreaterThan(0);
  for (const { command, status } of renderers) {
    expect(command).not.toContain('no-sandbox');
    expect(status).toMatch(/^Seccomp:\t2$/m);
    // Chromium's own namespace of processes, and one more below.
    expect(status).toMatch(/^NSpid:(\t\d+){2,}$/m);
  }

  const home = kiosk.picture();
  await act('mousemove', 240, 850, 'click', 1);
  await expect
    .poll(() => kiosk.picture().length > painted && !kiosk.picture().equals(home), {
      timeout: 20_000,
    })
    .toBe(true);
  kiosk.process.kill('SIGTERM');
  expect(await kiosk.ended).toBe(0);
  const counted = readFileSync(join(userData, 'statistics.json'), 'utf8');
  expect(counted).toContain('"delegates"');
});

for (const flag of [
  '--remote-debugging-port=0',
  '--remote-debugging-pipe',
  '-remote-debugging-port=0',
  '--inspect=0',
  '--js-flags=--expose-gc',
  '--no-sandbox',
]) {
  test(`does not start with ${flag}`, async ({ start, userData }) => {
    const kiosk = start([flag]);
    expect(await kiosk.ended).toBe(78);
    expect(kiosk.said()).toContain(`does not take ${flag}`);
    expect(kiosk.said()).not.toContain('listening');
    expect(readdirSync(userData)).toEqual([]);
  });
}

test('does not run as Node', async ({ start }) => {
  const kiosk = start(['-p', '1'], { ELECTRON_RUN_AS_NODE: '1' });
  expect(await kiosk.ended).toBe(78);
});

test('the Debian package says what it is and what it needs', () => {
  const field = (name: string): string =>
    execFileSync('dpkg-deb', ['--field', deb, name], { encoding: 'utf8' }).trim();
  expect(field('Package')).toBe('congress-kiosk');
  expect(field('Version')).toBe(manifest.version);
  expect(field('Architecture')).toBe('amd64');
  expect(field('Depends')).toMatch(/\blibgtk-3-0t64 \| libgtk-3-0\b/);
  expect(field('Depends')).toMatch(/\blibnss3\b/);
  expect(Number(field('Installed-Size'))).toBeGreaterThan(200_000);
  const info = execFileSync('dpkg-deb', ['--info', deb], { encoding: 'utf8' });
  for (const script of ['preinst', 'postinst', 'prerm', 'postrm']) {
    expect(info).toMatch(new RegExp(`\\* +${script} +#!/bin/sh`));
  }
  const preinst = execFileSync('dpkg-deb', ['--info', deb, 'preinst'], { encoding: 'utf8' });
  expect(preinst).not.toContain('@DATA_VERSION@');
});

test('the Debian package puts everything where it belongs, as root’s', () => {
  const lines = execFileSync('dpkg-deb', ['--contents', deb], { encoding: 'utf8' })
    .trim()
    .split('\n');
  const entries = lines.map((line) => {
    const [mode = '', owner = '', , , , path = ''] = line.split(/\s+/);
    return { mode, owner, path };
  });
  expect(entries.filter(({ owner }) => owner !== 'root/root')).toEqual([]);
  // No setuid, nothing that others may write.
  const usual = new Set(['-rw-r--r--', '-rwxr-xr-x', 'drwxr-xr-x', 'lrwxrwxrwx']);
  expect(entries.filter(({ mode }) => !usual.has(mode))).toEqual([]);
  const paths = entries.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining([
      './usr/lib/congress-kiosk/congress-kiosk',
      './usr/lib/congress-kiosk/resources/app.asar',
      './usr/bin/congress-kiosk',
      './usr/lib/systemd/system/congress-kiosk.service',
      './usr/share/doc/congress-kiosk/copyright',
      './usr/share/doc/congress-kiosk/congress-kiosk.cdx.json',
      './usr/share/doc/congress-kiosk/huong-dan-van-hanh.md',
    ]),
  );
  const configuration = execFileSync('dpkg-deb', ['--info', deb, 'conffiles'], {
    encoding: 'utf8',
  });
  const inEtc = entries.filter(
    ({ mode, path }) => mode.startsWith('-') && path.startsWith('./etc/'),
  );
  expect(configuration.trim().split('\n').toSorted()).toEqual(
    inEtc.map(({ path }) => path.slice(1)).toSorted(),
  );
});
