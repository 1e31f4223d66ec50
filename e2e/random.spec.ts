/**
 * Ten thousand random touches, keys and wheels over every scene and in every mode: the kiosk stays
 * what and where it is. `KIOSK_SEED=1 npm run test:e2e -- e2e/random.spec.ts` tries others.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Locator } from 'playwright/test';
import { complaints } from './journal';
import { expect, test, type Kiosk } from './launch';
import { givePin } from './pin';
import { diceOf, play, type Area } from './random';
import { panels, places } from './scenes';

const seed = Number(process.env.KIOSK_SEED ?? '20250915');
/** Small, so that a frame costs little: it is the number of inputs that counts. */
const size = { width: 960, height: 540 };
const flags = ['--windowed', `${size.width}x${size.height}`];
const screen: Area = { x: 0, y: 0, ...size };

/** Inputs between two scenes that are not the visitor's choice. */
const BLOCK = 40;
const scenes = [...places, ...panels.people, ...panels.delegates, ...panels.figures];

test.beforeEach(() => {
  test.info().annotations.push({ type: 'seed', description: `KIOSK_SEED=${seed}` });
});

/** Main opens its line to the page once that is loaded. */
async function lineIsOpen({ app }: Kiosk): Promise<void> {
  const isOpen = (): Promise<boolean | undefined> =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.debugger.isAttached(),
    );
  await expect.poll(isOpen).toBe(true);
}

/** The kiosk after all that: alive, where it was, and with nothing to complain about. */
async function expectWell({ app, page, problems, userData }: Kiosk): Promise<void> {
  await page.evaluate(() => window.kiosk.send({ type: 'go', scene: 'targets' }));
  await page.keyboard.press('Escape');
  await expect(page.locator('main')).toHaveAttribute('data-scene', 'targets');
  const windows = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => ({
      url: webContents.getURL(),
      zoom: webContents.getZoomFactor(),
    })),
  );
  expect(windows).toEqual([{ url: 'app://kiosk/', zoom: 1 }]);
  const seen = await page.evaluate(() => ({
    scale: window.visualViewport?.scale,
    width: window.innerWidth,
    selected: String(getSelection()),
  }));
  expect(seen).toEqual({ scale: 1, width: size.width, selected: '' });
  expect(problems).toEqual([]);
  expect(complaints(userData)).toEqual([]);
}

test('visitors who browse', async ({ launchKiosk }) => {
  test.setTimeout(600_000);
  const kiosk = await launchKiosk({ flags });
  await lineIsOpen(kiosk);
  const dice = diceOf(seed);
  await kiosk.page.evaluate(() => {
    const { dataset } = document.documentElement;
    const count = (): void =>
      void (dataset['presses'] = String(Number(dataset['presses'] ?? 0) + 1));
    addEventListener('pointerdown', count, true);
  });
  for (const scene of dice.shuffled(scenes).slice(0, 6_000 / BLOCK)) {
    await kiosk.page.evaluate((to) => window.kiosk.send({ type: 'go', scene: to }), scene);
    await play(kiosk.app, dice, screen, BLOCK);
  }
  // They really came: seven of ten inputs are presses.
  const presses = await kiosk.page.locator('html').getAttribute('data-presses');
  expect(Number(presses)).toBeGreaterThan(3_000);
  await expectWell(kiosk);
});

test('passers-by in the lobby', async ({ launchKiosk }) => {
  test.setTimeout(600_000);
  // Visits end sooner.
  const env = { KIOSK_TIME_SCALE: '20' };
  const kiosk = await launchKiosk({ flags: [...flags, '--mode', 'lobby'], env });
  const dice = diceOf(seed + 1);
  await lineIsOpen(kiosk);
  const owner = (): Promise<string> =>
    kiosk.page.evaluate(async () => (await window.kiosk.state()).stage.owner);
  for (let block = 0; block < 3_000 / BLOCK; block += 1) {
    if (block % 5 === 0) await expect.poll(owner, { timeout: 20_000 }).toBe('lobby');
    await play(kiosk.app, dice, screen, BLOCK);
  }
  await expectWell(kiosk);
});

test('hands on the operator’s keypad', async ({ launchKiosk }) => {
  test.setTimeout(120_000);
  const userData = mkdtempSync(join(tmpdir(), 'kiosk-e2e-'));
  givePin(userData);
  const kiosk = await launchKiosk({ flags, userData });
  const protocol = await kiosk.page.context().newCDPSession(kiosk.page);
  await lineIsOpen(kiosk);
  const pad = kiosk.page.getByRole('dialog');
  await knock(protocol, pad);
  const dice = diceOf(seed + 2);
  for (let block = 0; block < 1_000 / BLOCK; block += 1) {
    await play(kiosk.app, dice, screen, BLOCK);
  }
  // Wrong PINs are locked out, and told in the journal; nothing else is.
  const others = complaints(userData).filter((line) => !line.includes('"event":"pin-locked"'));
  expect({ others, problems: kiosk.problems }).toEqual({ others: [], problems: [] });
  const owner = await kiosk.page.evaluate(async () => (await window.kiosk.state()).stage.owner);
  expect(owner).toBe('visitor');
  await kiosk.quit();
  rmSync(userData, { recursive: true, force: true });
});

/** Five taps in the corner, the last one held until the keypad is there. */
async function knock(protocol: CDPSession, pad: Locator): Promise<void> {
  const touch = (type: 'touchStart' | 'touchEnd'): Promise<unknown> => {
    const touchPoints = type === 'touchStart' ? [{ x: 20, y: 20 }] : [];
    return protocol.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
  for (let tap = 1; tap < 5; tap += 1) {
    await touch('touchStart');
    await touch('touchEnd');
  }
  await touch('touchStart');
  await expect(pad).toBeVisible();
  await touch('touchEnd');
}
