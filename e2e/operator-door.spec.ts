/** What the page can ask main for on the operator's behalf, tried at the door itself. */
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { Operations, Settings, StageState } from '../src-main/contract';
import { operate } from './desk';
import { incidentsOf } from './faults';
import { expect, test as base } from './launch';
import { givePin, PIN, pinFile } from './pin';

/** A folder of user data that outlives a kiosk. */
const test = base.extend<{ kept: string }>({
  kept: async ({}, use) => {
    const dir = mkdtempSync(join(tmpdir(), 'kiosk-e2e-'));
    await use(dir);
    rmSync(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  },
  // What is set up later goes earlier: the kiosk is gone before its folder.
  launchKiosk: ({ kept: _kept, launchKiosk }, use) => use(launchKiosk),
});

const window1080 = ['--windowed', '1920x1080'];

const stageOf = (page: Page): Promise<StageState> =>
  page.evaluate(async () => (await window.kiosk.state()).stage);
const setUpOf = (page: Page): Promise<boolean> =>
  page.evaluate(async () => (await window.kiosk.state()).setUp);
const ownerOf = async (page: Page): Promise<string> => (await stageOf(page)).owner;

test('the first start asks for a PIN, takes a good one, and knows it then', async ({
  launchKiosk,
}) => {
  const { page, userData } = await launchKiosk({ flags: [], firstStart: true });
  expect(await setUpOf(page)).toBe(true);
  expect(await operate(page, 'door', null)).toEqual({ pin: 'unset', lockedFor: 0 });
  expect(await operate(page, 'set-pin', { pin: '123456' })).toEqual({ ok: false, why: 'weak' });
  expect(await operate(page, 'set-pin', { pin: '1234' })).toEqual({ ok: false, why: 'form' });
  expect(await operate(page, 'set-pin', { pin: PIN })).toEqual({ ok: true });
  expect(await setUpOf(page)).toBe(false);
  expect(await operate(page, 'set-pin', { pin: '480573' })).toEqual({ ok: false, why: 'closed' });
  expect(statSync(pinFile(userData)).mode & 0o777).toBe(0o600);
  expect(await ownerOf(page)).toBe('visitor');
  expect(await operate(page, 'unlock', { pin: PIN })).toEqual({ ok: true, as: 'operator' });
  await expect.poll(() => ownerOf(page)).toBe('maintenance');
});

test('the first PIN can be put off until the next start', async ({ launchKiosk, kept }) => {
  const first = await launchKiosk({ flags: [], firstStart: true, userData: kept });
  await operate(first.page, 'postpone', null);
  expect(await setUpOf(first.page)).toBe(false);
  expect(await operate(first.page, 'door', null)).toMatchObject({ pin: 'unset' });
  await first.quit();
  const next = await launchKiosk({ flags: [], firstStart: true, userData: kept });
  expect(await setUpOf(next.page)).toBe(true);
});

test('in a window nobody is asked for a PIN', async ({ launchKiosk }) => {
  const { page } = await launchKiosk();
  expect(await setUpOf(page)).toBe(false);
  expect(await operate(page, 'door', null)).toEqual({ pin: 'unset', lockedFor: 0 });
});

test('nothing is done for whoever has not come through the door', async ({ launchKiosk, kept }) => {
  givePin(kept);
  const { page, userData } = await launchKiosk({ userData: kept });
  const attempts: { [K in keyof Operations]?: Operations[K]['ask'] } = {
    status: null,
    settings: null,
    'save-settings': { settings: { language: 'en' } },
    statistics: null,
    'export-statistics': null,
    readiness: { seen: { touch: null, picture: null, sound: null } },
    'export-readiness': null,
    clean: null,
    resume: null,
    restart: null,
    leave: null,
  };
  for (const [name, ask] of Object.entries(attempts)) {
    await expect(operate(page, name as 'status', ask as null)).rejects.toThrow('refused');
  }
  await expect(operate(page, 'quit' as 'leave', null)).rejects.toThrow('refused');
  await expect(operate(page, 'unlock', { pin: 7 } as never)).rejects.toThrow('refused');
  expect(await stageOf(page)).toMatchObject({ owner: 'visitor', language: 'vi', cleaning: null });
  expect(readdirSync(userData)).not.toContain('settings.json');
  // A page that asks again and again does not fill the journal.
  expect(incidentsOf(userData)).toEqual(Array.from({ length: 10 }, () => 'refused'));
});

test('wrong PINs lock for growing times, and a restart does not help', async ({
  launchKiosk,
  kept,
}) => {
  test.setTimeout(90_000);
  givePin(kept);
  const { page, quit } = await launchKiosk({ userData: kept });
  const locked = async (): Promise<number> => (await operate(page, 'door', null)).lockedFor;
  for (const lockedFor of [0, 0, 2, 5, 15]) {
    await expect.poll(locked, { timeout: 10_000 }).toBe(0);
    expect(await operate(page, 'unlock', { pin: '000000' })).toEqual({ ok: false, lockedFor });
  }
  expect(await operate(page, 'unlock', { pin: PIN })).toMatchObject({ ok: false });
  expect(incidentsOf(kept)).toEqual(['pin-locked']);
  await quit();
  const again = await launchKiosk({ userData: kept });
  const stillLocked = await operate(again.page, 'unlock', { pin: PIN });
  expect(stillLocked.ok).toBe(false);
  await expect
    .poll(async () => (await operate(again.page, 'door', null)).lockedFor, { timeout: 30_000 })
    .toBe(0);
  expect(await operate(again.page, 'unlock', { pin: PIN })).toEqual({ ok: true, as: 'operator' });
  await expect.poll(() => ownerOf(again.page)).toBe('maintenance');
});

/** A kiosk with the operator at its screen. */
async function unlocked(page: Page): Promise<void> {
  expect(await operate(page, 'unlock', { pin: PIN })).toEqual({ ok: true, as: 'operator' });
  await expect.poll(() => ownerOf(page)).toBe('maintenance');
}

test('saved settings are in force at once, and after the next start', async ({
  launchKiosk,
  kept,
}) => {
  givePin(kept);
  const { page, quit } = await launchKiosk({ userData: kept });
  await unlocked(page);
  const { settings, problems } = await operate(page, 'settings', null);
  expect(problems).toEqual([]);
  const wrong = await operate(page, 'save-settings', {
    settings: { ...settings, volume: 900, idle: { seconds: 1, warning: 20 } },
  });
  expect(wrong.problems).toHaveLength(2);
  expect(readdirSync(kept)).not.toContain('settings.json');

  const next: Settings = { ...settings, language: 'en', idle: { seconds: 5, warning: 20 } };
  expect(await operate(page, 'save-settings', { settings: next })).toEqual({
    problems: [],
    restart: false,
  });
  expect(JSON.parse(readFileSync(join(kept, 'settings.json'), 'utf8'))).toMatchObject({
    language: 'en',
    idle: { seconds: 5, warning: 20 },
  });
  expect(readdirSync(kept).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  await operate(page, 'resume', null);
  await expect.poll(() => stageOf(page)).toMatchObject({ owner: 'visitor', language: 'en' });
  await page.evaluate(() => window.kiosk.send({ type: 'go', scene: 'people' }));
  await expect.poll(async () => (await stageOf(page)).resetIn, { timeout: 30_000 }).not.toBeNull();
  await quit();
  const again = await launchKiosk({ userData: kept });
  expect((await stageOf(again.page)).language).toBe('en');
});

test('a broken settings file costs its broken parts only, and is kept and told', async ({
  launchKiosk,
  kept,
}) => {
  givePin(kept);
  const broken = '{"language": "en", "volume": 900, "colour": "red"}';
  writeFileSync(join(kept, 'settings.json'), broken);
  const { page } = await launchKiosk({ userData: kept });
  expect((await stageOf(page)).language).toBe('en');
  await unlocked(page);
  const { settings, problems } = await operate(page, 'settings', null);
  expect(settings.volume).toBe(60);
  expect(problems).toHaveLength(2);
  const { incidents } = await operate(page, 'status', null);
  expect(incidents).toMatchObject([{ event: 'settings-broken', level: 'warning' }]);
  const copies = readdirSync(kept).filter((name) => name.startsWith('settings.broken-'));
  expect(copies.map((name) => readFileSync(join(kept, name), 'utf8'))).toEqual([broken]);
});

test('the operator is told how the kiosk is', async ({ launchKiosk, kept }) => {
  givePin(kept);
  const { page } = await launchKiosk({ userData: kept });
  await page.evaluate(() => window.kiosk.send({ type: 'touched' }));
  await unlocked(page);
  const status = await operate(page, 'status', null);
  expect(status).toMatchObject({
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    built: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    pack: { revision: 0, builtIn: true },
    packWarning: null,
    incidents: [],
    mode: 'browse',
    lastTouch: expect.any(Number),
  });
  expect(status.memory.used).toBeGreaterThan(50e6);
  expect(status.memory.used).toBeLessThan(status.memory.budget);
  expect(status.disk?.free).toBeGreaterThan(0);
  expect(status.pack.figures).toBeGreaterThan(0);
  expect(status.displays.filter(({ used }) => used)).toHaveLength(1);
  await operate(page, 'clean', null);
  await expect.poll(async () => (await stageOf(page)).cleaning).not.toBeNull();
  await expect(operate(page, 'settings', null)).rejects.toThrow('refused');
});

for (const [name, code] of [
  ['leave', 0],
  ['restart', 75],
] as const) {
  test(`${name} ends the program with ${code} for its supervisor`, async ({
    launchKiosk,
    kept,
  }) => {
    givePin(kept);
    const { app, page } = await launchKiosk({
      flags: window1080,
      userData: kept,
      env: { KIOSK_SUPERVISED: '1' },
    });
    await unlocked(page);
    const ended = once(app.process(), 'exit');
    // The answer may come no more: the program is gone.
    void operate(page, name, null).catch(() => null);
    expect((await ended)[0]).toBe(code);
  });
}
