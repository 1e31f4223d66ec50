/** Whose the screen is: taken by another program, left to whoever wakes the machine, held by dirt. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from 'playwright/test';
import { enter } from './desk';
import { expect, test as base, type Kiosk } from './launch';
import { openX, type XDisplay } from './x';

const test = base.extend<{ x: XDisplay }>({
  x: async ({}, use) => {
    const x = await openX(1920, 1080);
    await use(x);
    x.close();
  },
});

test.skip(!process.env['KIOSK_VIRTUAL_DISPLAY'], 'needs Xvfb');

const events = ({ userData }: Kiosk): string[] =>
  readFileSync(join(userData, 'journal/kiosk.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { event: string }).event);
const hasFocus = (app: ElectronApplication): Promise<boolean> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow() !== null);

test('focus that another program takes is taken back, and journaled once', async ({
  launchKiosk,
  x,
}) => {
  const env = { DISPLAY: x.name };
  const kiosk = await launchKiosk({ flags: [], env });
  await expect(kiosk.page.locator('main')).toBeVisible();
  await expect.poll(() => hasFocus(kiosk.app)).toBe(true);
  // A window of its own may have it; once that one is gone nobody has, and nobody took it.
  const own = await kiosk.app.evaluateHandle(
    ({ BrowserWindow }) => new BrowserWindow({ width: 320, height: 240 }),
  );
  await expect.poll(() => own.evaluate((window) => window.isFocused())).toBe(true);
  await own.evaluate((window) => window.destroy());
  await expect.poll(() => hasFocus(kiosk.app), { timeout: 15_000 }).toBe(true);

  const other = await launchKiosk({ flags: ['--windowed', '640x480'], env });
  await expect.poll(() => hasFocus(other.app)).toBe(true);
  await expect.poll(() => hasFocus(kiosk.app)).toBe(false);
  await expect.poll(() => hasFocus(kiosk.app), { timeout: 15_000 }).toBe(true);
  expect(events(kiosk).filter((event) => event === 'focus-lost')).toHaveLength(1);
});

test('a machine that sleeps closes the operator’s screen, and no visit', async ({
  launchKiosk,
  x,
}) => {
  const { app, page } = await launchKiosk({ flags: [], env: { DISPLAY: x.name } });
  const sleep = (): Promise<boolean> =>
    app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  const stage = (): Promise<{ owner: string; scene: string }> =>
    page.evaluate(async () => (await window.kiosk.state()).stage);
  await page.evaluate(() => window.kiosk.send({ type: 'go', scene: 'people' }));
  await expect.poll(async () => (await stage()).scene).toBe('people');
  await sleep();
  expect((await stage()).scene).toBe('people');
  await enter(page);
  await sleep();
  await expect.poll(async () => (await stage()).owner).toBe('visitor');
});

test('a finger that never ends is journaled once', async ({ launchKiosk }) => {
  const kiosk = await launchKiosk();
  await expect(kiosk.page.locator('main')).toBeVisible();
  const visit = (): Promise<void> =>
    kiosk.page.evaluate(() => {
      const later = (event: Event): boolean =>
        window.dispatchEvent(Object.defineProperty(event, 'timeStamp', { value: 1e9 }));
      window.dispatchEvent(new PointerEvent('pointerdown', { pointerId: 7 }));
      later(new Event('blur'));
    });
  await visit();
  await visit();
  const told = (): number => events(kiosk).filter((event) => event === 'touch-stuck').length;
  await expect.poll(told).toBe(1);
});
