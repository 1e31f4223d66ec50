/** What starting again does: the code for a supervisor, the safe page, and the way back from it. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gpuPid, journalOf, pagePid, sceneOf } from './faults';
import { type Kiosk, expect, test as base } from './launch';
import { DATA, packFile } from './scenes';

const START_AGAIN = 75;
const SUPERVISED = { KIOSK_SUPERVISED: '1' };
const WINDOWED = ['--windowed', '1920x1080'];

/** A folder of user data that outlives a launch. */
const test = base.extend<{ userData: string }>({
  userData: async ({}, use) => {
    const dir = mkdtempSync(join(tmpdir(), 'kiosk-starts-'));
    await use(dir);
    rmSync(dir, { recursive: true, force: true });
  },
});

function exitCode({ app }: Kiosk): Promise<number | null> {
  const child = app.process();
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.once('exit', resolve));
}

/** Kills the page until the kiosk gives it up. */
async function killPages(kiosk: Kiosk): Promise<number | null> {
  const ended = exitCode(kiosk);
  let running = true;
  void ended.then(() => (running = false));
  let last = 0;
  while (running) {
    const pid = await pagePid(kiosk).catch(() => last);
    if (pid === last || pid === 0) continue;
    last = pid;
    process.kill(pid, 'SIGKILL');
  }
  return ended;
}

/** Kills the process that draws until the kiosk gives it up. */
async function killDrawing(kiosk: Kiosk): Promise<number | null> {
  const ended = exitCode(kiosk);
  for (let last = 0, kills = 0; kills < 3;) {
    const pid = await gpuPid(kiosk).catch(() => last);
    if (pid === last || pid === 0) continue;
    last = pid;
    kills += 1;
    process.kill(pid, 'SIGKILL');
  }
  return ended;
}

const events = (userData: string): string[] => journalOf(userData).map(({ event }) => event);

test('what cannot be helped starts again, ends on the safe page, and comes back', async ({
  launchKiosk,
  userData,
}) => {
  test.setTimeout(90_000);
  const options = { flags: WINDOWED, userData, env: SUPERVISED };

  const first = await launchKiosk(options);
  await expect.poll(() => sceneOf(first)).toBe('home');
  expect(await killPages(first)).toBe(START_AGAIN);

  const second = await launchKiosk(options);
  await expect.poll(() => sceneOf(second)).toBe('home');
  expect(await killDrawing(second)).toBe(START_AGAIN);

  // Minutes are seconds: the safe page gives way after two of them, and after five more to a start.
  const third = await launchKiosk({ ...options, env: { ...SUPERVISED, KIOSK_TIME_SCALE: '60' } });
  await expect(third.page.locator('[data-safe] h1')).toHaveText(packFile('pack').name.vi);
  await expect(third.page.locator('dd')).toHaveCount(4);
  await expect(third.page.locator('.code')).toHaveText('K-5');
  expect(await third.page.evaluate(() => document.scripts.length)).toBe(0);
  await expect.poll(() => sceneOf(third), { timeout: 20_000 }).toBe('home');
  expect(await exitCode(third)).toBe(START_AGAIN);

  const fourth = await launchKiosk(options);
  await expect.poll(() => sceneOf(fourth)).toBe('home');
  expect(events(userData).filter((event) => event === 'safe-page')).toHaveLength(1);

  // A trial has one try.
  process.kill(await pagePid(fourth), 'SIGKILL');
  expect(await exitCode(fourth)).toBe(START_AGAIN);
  const fifth = await launchKiosk(options);
  await expect(fifth.page.locator('[data-safe]')).toBeVisible();
  await fifth.quit();

  // Whoever ends it properly means to begin anew.
  const sixth = await launchKiosk(options);
  await expect.poll(() => sceneOf(sixth)).toBe('home');
});

test('the safe page comes back as well', async ({ launchKiosk, userData }) => {
  const record = { open: true, failed: 1, trials: 0, trial: false, cause: 'page-hung' };
  writeFileSync(join(userData, 'starts.json'), JSON.stringify(record));
  const kiosk = await launchKiosk({ flags: WINDOWED, userData, env: SUPERVISED });
  await expect(kiosk.page.locator('.code')).toHaveText('K-2');
  process.kill(await pagePid(kiosk), 'SIGKILL');
  await expect.poll(() => events(userData)).toContain('recovered');
});

test('--safe takes nothing but what is built in', async ({ launchKiosk, userData }, info) => {
  const pack = info.outputPath('pack');
  mkdirSync(pack, { recursive: true });
  cpSync(DATA, pack, { recursive: true, filter: (path) => !/\.ts$|tools/.test(path) });
  const manifest = packFile('pack');
  writeFileSync(
    join(pack, 'pack.json'),
    JSON.stringify({ ...manifest, name: { vi: 'A', en: 'A' } }),
  );
  writeFileSync(join(userData, 'settings.json'), JSON.stringify({ language: 'en', pack }));
  const kiosk = await launchKiosk({ flags: [...WINDOWED, '--safe'], userData });
  await expect(kiosk.page.locator('h1')).toHaveText(manifest.name.vi);
  const accelerated = await kiosk.app.evaluate(({ app }) => app.isHardwareAccelerationEnabled?.());
  expect(accelerated ?? false).toBe(false);
});
