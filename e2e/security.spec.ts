/** The page is locked in from the start: no Node, no network, no way out, one checked door. */
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { policy } from '../src-main/windows/assets';
import { expect, test } from './launch';

test('the page has no Node and nothing but the door', async ({ launchKiosk }) => {
  const { app, page } = await launchKiosk();
  expect(page.url()).toBe('app://kiosk/');
  const reach = await page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
    door: Object.keys(window.kiosk).toSorted(),
  }));
  const told = ['onBeat', 'onPointing', 'onProgress', 'onSpeaker', 'onStage', 'onState'];
  const door = [...told, 'operate', 'send', 'state'];
  expect(reach).toEqual({ node: [], door });
  // Electron has this function, its types leave it out.
  const preferences = await app.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      .map((contents) =>
        (contents as unknown as { getLastWebPreferences: () => object }).getLastWebPreferences(),
      ),
  );
  expect(preferences).toHaveLength(1);
  expect(preferences[0]).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    enableBlinkFeatures: '',
  });
});

test('the system holds the page in its sandbox, and no menu stands behind it', async ({
  launchKiosk,
}) => {
  test.skip(process.platform !== 'linux', 'reads /proc');
  const { app } = await launchKiosk();
  const main = await app.evaluate(({ app: kiosk, BrowserWindow, Menu }) => ({
    pid: BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    menu: Menu.getApplicationMenu(),
    switches: ['no-sandbox', 'disable-web-security', 'disable-site-isolation-trials'].filter(
      (name) => kiosk.commandLine.hasSwitch(name),
    ),
  }));
  expect(main).toMatchObject({ menu: null, switches: [] });
  // 2: every call of the process to the kernel is filtered.
  expect(readFileSync(`/proc/${main.pid}/status`, 'utf8')).toMatch(/^Seccomp:\s+2$/m);
});

test('the policy allows no inline script and no network', async ({ launchKiosk }) => {
  const { page } = await launchKiosk();
  const served = await page.evaluate(async () =>
    (await fetch(location.href)).headers.get('content-security-policy'),
  );
  expect(served).toBe(policy);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
  const ways = await page.evaluate(async () => {
    try {
      const script = document.createElement('script');
      script.textContent = 'window.escaped = true';
      document.body.append(script);
    } catch {
      // Trusted types refuse it even before it is in the document.
    }
    const reached = await fetch('https://example.org/').then(
      () => true,
      () => false,
    );
    return { inline: 'escaped' in window, reached };
  });
  expect(ways).toEqual({ inline: false, reached: false });
});

test('nothing leads out of the page', async ({ launchKiosk }) => {
  const { app, page } = await launchKiosk();
  const opened = await page.evaluate(() => window.open('https://example.org/') !== null);
  expect(opened).toBe(false);
  for (const href of ['https://example.org/', 'file:///etc/passwd', 'mailto:a@example.org']) {
    await page.evaluate((target) => {
      const link = document.createElement('a');
      link.href = target;
      document.body.append(link);
      link.click();
      link.remove();
    }, href);
  }
  expect(page.url()).toBe('app://kiosk/');
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('no permission is granted', async ({ launchKiosk }) => {
  const { page } = await launchKiosk();
  const granted = await page.evaluate(async () => {
    const names = [
      'camera',
      'microphone',
      'geolocation',
      'notifications',
      'midi',
      'clipboard-read',
      'clipboard-write',
      'persistent-storage',
      'screen-wake-lock',
      'storage-access',
      'window-management',
      'local-fonts',
      'idle-detection',
    ] as PermissionName[];
    const states = await Promise.all(
      // A name that this Chromium does not know is granted to nobody.
      names.map(
        async (name) => (await navigator.permissions.query({ name }).catch(() => null))?.state,
      ),
    );
    return names.filter((_name, index) => states[index] === 'granted');
  });
  expect(granted).toEqual([]);
});

test('the packaged program has its fuses blown', async () => {
  const packaged = resolve(import.meta.dirname, '../dist/linux-unpacked');
  const programs = ['cao-bang-xx', 'congress-kiosk'].map((name) => join(packaged, name));
  const program = programs.find((file) => existsSync(file));
  test.skip(program === undefined, 'there is no packaged build in dist/linux-unpacked');
  const fuses = await getCurrentFuseWire(program ?? '');
  const off = [
    FuseV1Options.RunAsNode,
    FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    FuseV1Options.EnableNodeCliInspectArguments,
    FuseV1Options.GrantFileProtocolExtraPrivileges,
  ];
  const on = [
    FuseV1Options.OnlyLoadAppFromAsar,
    FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
  ];
  // The wire holds characters: 0 is off, 1 is on.
  const stateOf = (fuse: FuseV1Options): string => String.fromCharCode(fuses[fuse] ?? 0);
  expect(off.map(stateOf)).toEqual(off.map(() => '0'));
  expect(on.map(stateOf)).toEqual(on.map(() => '1'));
});

test('files outside the page cannot be asked for', async ({ launchKiosk }) => {
  const { page } = await launchKiosk();
  const statuses = await page.evaluate(async () =>
    Promise.all(
      ['../main/index.js', '%2e%2e/main/index.js', '..%2fmain%2findex.js', 'nothing.js'].map(
        async (path) => (await fetch(`app://kiosk/${path}`)).status,
      ),
    ),
  );
  expect(statuses).toEqual([404, 404, 404, 404]);
});

test('a message that the contract does not know is refused and journaled', async ({
  launchKiosk,
}) => {
  const { page, userData } = await launchKiosk();
  await page.evaluate(() => {
    const send = window.kiosk.send as (event: unknown) => void;
    send({ type: 'go', scene: 'https://example.org' });
    send({ type: 'exit' });
    send('home');
  });
  const journal = (): string => readFileSync(join(userData, 'journal/kiosk.jsonl'), 'utf8');
  await expect.poll(() => journal().split('"message"').length - 1).toBe(3);
  await expect(page.locator('main')).toHaveAttribute('data-scene', 'home');
});
