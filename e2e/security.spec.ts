/** The page is locked in from the start: no Node, no network, no way out, one checked door. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './launch';

test('the page has no Node and nothing but the door', async ({ launchKiosk }) => {
  const { app, page } = await launchKiosk();
  expect(page.url()).toBe('app://kiosk/');
  const reach = await page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
    door: Object.keys(window.kiosk).toSorted(),
  }));
  expect(reach).toEqual({ node: [], door: ['onStage', 'onState', 'send', 'state'] });
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
    webSecurity: true,
  });
});

test('the policy allows no inline script and no network', async ({ launchKiosk }) => {
  const { page } = await launchKiosk();
  const policy = await page.evaluate(async () =>
    (await fetch(location.href)).headers.get('content-security-policy'),
  );
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
  const state = await page.evaluate(async () => ({
    url: location.href,
    notifications: (await navigator.permissions.query({ name: 'notifications' })).state,
  }));
  expect(state).toEqual({ url: 'app://kiosk/', notifications: 'denied' });
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
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
