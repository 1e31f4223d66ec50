/** The data of a newer program: this one shows why it cannot run, and leaves every byte as it is. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { givePin } from './pin';
import { sceneOf } from './faults';
import { expect, test as base } from './launch';

const test = base.extend<{ userData: string }>({
  userData: async ({}, use) => {
    const dir = mkdtempSync(join(tmpdir(), 'kiosk-newer-'));
    await use(dir);
    rmSync(dir, { recursive: true, force: true });
  },
});

const program = (JSON.parse(readFileSync(resolve('package.json'), 'utf8')) as { version: string })
  .version;

/** Every file with its content. */
function all(dir: string): Map<string, string> {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  return new Map(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file, readFileSync(file, 'base64')]),
  );
}

/** What a program of tomorrow might have left behind. */
function fillFromTomorrow(dir: string): void {
  givePin(dir);
  mkdirSync(join(dir, 'journal'));
  writeFileSync(join(dir, 'journal', 'kiosk.jsonl'), '{"at":"2031-01-01T00:00:00.000Z"');
  writeFileSync(join(dir, 'settings.json'), '{"mode":"hologram","language":"vi"}');
  writeFileSync(join(dir, 'statistics.json'), '{"form":9}');
  writeFileSync(join(dir, 'data-version.json'), '{"version":2,"program":"9.9.9"}\n');
}

test('data of a newer version is left as it is, and the screen says whose it is', async ({
  launchKiosk,
  userData,
}) => {
  fillFromTomorrow(userData);
  const before = all(userData);
  const { page, quit, problems } = await launchKiosk({ userData });
  await expect(page.locator('.code')).toHaveText('K-7');
  await expect(page.locator('footer')).toContainText('phiên bản mới hơn (9.9.9)');
  await expect(page.locator('dd')).toHaveCount(4);
  await quit();
  expect(all(userData)).toEqual(before);
  expect(problems).toEqual([]);
});

test('the command line refuses as well', ({ userData }) => {
  fillFromTomorrow(userData);
  const before = all(userData);
  const electron = process.env.KIOSK_ELECTRON ?? '';
  const args = [resolve('.'), '--export', join(userData, 'out'), '--deck', 'x'];
  const env = { ...process.env, KIOSK_USER_DATA: userData };
  expect(() => execFileSync(electron, args, { env, stdio: 'pipe' })).toThrow(/9\.9\.9/);
  expect(all(userData)).toEqual(before);
});

test('its own data is marked, and taken again', async ({ launchKiosk, userData }) => {
  const first = await launchKiosk({ userData });
  await expect.poll(() => sceneOf(first)).toBe('home');
  await first.quit();
  const mark = readFileSync(join(userData, 'data-version.json'), 'utf8');
  expect(JSON.parse(mark)).toEqual({ version: 1, program });
  const second = await launchKiosk({ userData });
  await expect.poll(() => sceneOf(second)).toBe('home');
});
