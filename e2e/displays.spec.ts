/** The machine under the kiosk: displays that change, memory that runs out, a house that closes. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test as base, type Kiosk, type LaunchOptions } from './launch';
import { openX, type XDisplay } from './x';

const test = base.extend<{ x: XDisplay }>({
  x: async ({}, use) => {
    const x = await openX(1920, 1080);
    await use(x);
    x.close();
  },
});

test.skip(!process.env['KIOSK_VIRTUAL_DISPLAY'], 'needs Xvfb and xrandr');

const journal = (userData: string): { event: string; [key: string]: unknown }[] =>
  readFileSync(join(userData, 'journal/kiosk.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { event: string });
const lines = ({ userData }: Kiosk, event: string): unknown[] =>
  journal(userData).filter((line) => line.event === event);

const size = (page: Page): Promise<number[]> =>
  page.evaluate(() => [window.innerWidth, window.innerHeight]);
const scene = (page: Page): Promise<string | null> =>
  page.locator('main[data-scene]').getAttribute('data-scene');
const stage = (page: Page): Promise<{ owner: string; asleep: boolean; scene: string }> =>
  page.evaluate(async () => (await window.kiosk.state()).stage);

/** A whole kiosk, not a window, on `x` and with these settings. */
function onDisplay(x: XDisplay, settings: object, userData: string): LaunchOptions {
  mkdirSync(userData, { recursive: true });
  writeFileSync(join(userData, 'settings.json'), JSON.stringify(settings));
  return { flags: [], userData, env: { DISPLAY: x.name } };
}

/** What the machine tells when it wakes: displays and memory are looked at at once. */
const wakeMachine = ({ app }: Kiosk): Promise<boolean> =>
  app.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'));

const pageProcess = ({ app }: Kiosk): Promise<number> =>
  app.evaluate(({ BrowserWindow }) =>
    Number(BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId()),
  );

/**
 * Looks at every window that is shown, until told to end: how far the pixels of the dullest differ,
 * 0 to 255; 0 is a window of one colour.
 */
function watchWindows({ app }: Kiosk): { end: () => Promise<number[]> } {
  const looks: number[] = [];
  let isOver = false;
  const look = (): Promise<number> =>
    app.evaluate(async ({ BrowserWindow }) => {
      const shown = BrowserWindow.getAllWindows().filter((window) => window.isVisible());
      const spreads = shown.map(async (window) => {
        const pixels = (await window.capturePage()).resize({ width: 192 }).toBitmap();
        const greens = Array.from(pixels).filter((_, at) => at % 4 === 1);
        const mean = greens.reduce((sum, green) => sum + green, 0) / greens.length;
        const square = greens.reduce((sum, green) => sum + (green - mean) ** 2, 0) / greens.length;
        return Math.sqrt(square);
      });
      // A window that is destroyed while it is looked at is not shown any more.
      const settled = await Promise.allSettled(spreads);
      return Math.min(...settled.map((each) => ('value' in each ? each.value : Infinity)));
    });
  const all = (async () => {
    while (!isOver) looks.push(await look());
  })();
  return {
    end: async () => {
      isOver = true;
      await all;
      return looks;
    },
  };
}

test('the window follows its display: turned, smaller, unplugged and back', async ({
  launchKiosk,
  x,
}) => {
  const kiosk = await launchKiosk({ flags: ['--scene', 'targets'], env: { DISPLAY: x.name } });
  const { app, page } = kiosk;
  await expect.poll(() => size(page)).toEqual([1920, 1080]);
  const zoom = (): Promise<number> =>
    app.evaluate(({ BrowserWindow }) =>
      Number(BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor()),
    );

  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1.5),
  );
  await expect.poll(zoom).toBe(1.5);
  x.resize(1080, 1920);
  await expect.poll(() => size(page)).toEqual([1080, 1920]);
  await expect.poll(zoom).toBe(1);
  await expect.poll(() => lines(kiosk, 'display-changed').length).toBe(1);

  x.resize(1280, 720);
  await expect.poll(() => size(page)).toEqual([1280, 720]);
  await expect.poll(() => lines(kiosk, 'display-changed').length).toBe(2);

  x.unplug();
  await expect.poll(() => lines(kiosk, 'display-changed').length).toBe(3);
  x.resize(1920, 1080);
  await expect.poll(() => size(page)).toEqual([1920, 1080]);
  await expect.poll(() => lines(kiosk, 'display-changed').length).toBe(4);

  expect(await scene(page)).toBe('targets');
  const window = await app.evaluate(({ BrowserWindow }) => {
    const [only] = BrowserWindow.getAllWindows();
    return { kiosk: only?.isKiosk(), bounds: only?.getBounds() };
  });
  expect(window).toEqual({ kiosk: true, bounds: { x: 0, y: 0, width: 1920, height: 1080 } });
  expect(kiosk.problems).toEqual([]);
});

test('above the memory budget the lobby is renewed unseen, and never a visit', async ({
  launchKiosk,
  x,
}, testInfo) => {
  test.setTimeout(90_000);
  const settings = { mode: 'lobby', memory: 500, idle: { seconds: 5, warning: 20 } };
  const kiosk = await launchKiosk(onDisplay(x, settings, testInfo.outputPath('data')));
  const { app, page } = kiosk;
  await expect.poll(() => scene(page)).not.toBeNull();
  await page.evaluate(() => {
    Object.assign(window, { hog: new Uint8Array(300 * 2 ** 20).fill(1) });
  });
  const first = await pageProcess(kiosk);

  await page.mouse.click(300, 500);
  await expect.poll(async () => (await stage(page)).owner).toBe('visitor');
  await wakeMachine(kiosk);
  expect(await pageProcess(kiosk)).toBe(first);
  expect(lines(kiosk, 'window-renewed')).toHaveLength(0);

  await expect.poll(async () => (await stage(page)).owner, { timeout: 40_000 }).toBe('lobby');
  const looking = watchWindows(kiosk);
  await wakeMachine(kiosk);
  await expect.poll(() => lines(kiosk, 'window-renewed').length, { timeout: 30_000 }).toBe(1);
  const looks = await looking.end();

  expect(await pageProcess(kiosk)).not.toBe(first);
  const [fresh] = app.windows();
  if (!fresh) throw new Error('no window');
  expect(app.windows()).toHaveLength(1);
  await expect.poll(async () => (await scene(fresh)) === (await stage(fresh)).scene).toBe(true);
  expect(looks.length).toBeGreaterThan(0);
  expect(Math.min(...looks)).toBeGreaterThan(8);

  await wakeMachine(kiosk);
  expect(lines(kiosk, 'window-renewed')).toHaveLength(1);
  expect(kiosk.problems).toEqual([]);
});

test('a closed house is dark and its display sleeps; a touch and the morning wake it', async ({
  launchKiosk,
  x,
}, testInfo) => {
  test.setTimeout(120_000);
  const closed = Object.fromEntries(
    ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, []]),
  );
  const opens = { '2031-05-19': [{ from: '08:00', to: '17:00' }] };
  const options = onDisplay(
    x,
    { mode: 'lobby', hours: { week: closed, dates: opens } },
    testInfo.outputPath('data'),
  );
  // Xvfb cannot sleep: what the display is told is what is tested.
  const told = testInfo.outputPath('told');
  writeFileSync(told, '');
  writeFileSync(testInfo.outputPath('xset'), '#!/bin/sh\necho "$*" >> "$TOLD"\n', { mode: 0o755 });
  const path = `${testInfo.outputPath('.')}:${process.env['PATH'] ?? ''}`;
  const env = { ...options.env, PATH: path, TOLD: told, KIOSK_TIME_SCALE: '10' };
  const kiosk = await launchKiosk({ ...options, env });
  const { app, page } = kiosk;
  const orders = (): string[] => readFileSync(told, 'utf8').trim().split('\n');

  await expect.poll(async () => (await stage(page)).asleep).toBe(true);
  await expect.poll(orders, { timeout: 20_000 }).toEqual(['s off -dpms', 'dpms force off']);
  await page.mouse.click(400, 400);
  await expect.poll(orders).toEqual(['s off -dpms', 'dpms force off', 'dpms force on s off -dpms']);
  expect(await stage(page)).toMatchObject({ asleep: false, owner: 'visitor' });
  await expect.poll(async () => (await stage(page)).asleep, { timeout: 30_000 }).toBe(true);

  await app.evaluate(() => {
    const Real = Date;
    const ahead = new Real('2031-05-19T12:00:00').getTime() - Real.now();
    globalThis.Date = class extends Real {
      constructor(...given: [string | number | Date] | []) {
        super(...((given.length === 0 ? [Real.now() + ahead] : given) as [number]));
      }
    } as DateConstructor;
  });
  await expect.poll(async () => (await stage(page)).asleep, { timeout: 30_000 }).toBe(false);
  expect((await stage(page)).owner).toBe('lobby');
  expect(lines(kiosk, 'display-sleep-failed')).toHaveLength(0);
  expect(kiosk.problems).toEqual([]);
});
