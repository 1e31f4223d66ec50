/** Reading aloud: only where there is a voice, only when it is asked for, and not beyond what it reads. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { aid } from './aid';
import { expect, test } from './launch';
import { show } from './walk';

/** What the page has done with its speakers. */
interface Heard {
  began: number;
  stopped: number;
  gains: GainNode[];
}
declare global {
  interface Window {
    heard: Heard;
  }
}

/** Notes every sound that is begun, every one that is broken off, and how loud they are. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const heard: Heard = { began: 0, stopped: 0, gains: [] };
    window.heard = heard;
    const { start, stop } = AudioBufferSourceNode.prototype;
    AudioBufferSourceNode.prototype.start = function (...args) {
      heard.began += 1;
      start.apply(this, args);
    };
    AudioBufferSourceNode.prototype.stop = function (...args) {
      heard.stopped += 1;
      stop.apply(this, args);
    };
    const { connect } = GainNode.prototype;
    GainNode.prototype.connect = function (this: GainNode, ...args: unknown[]) {
      heard.gains.push(this);
      return (connect as (...all: unknown[]) => AudioNode).apply(this, args);
    };
  });

const key = (page: Page, name: string): ReturnType<Page['locator']> =>
  page.locator('[data-rail]').getByRole('button', { name, exact: true });
const began = (page: Page): Promise<number> => page.evaluate(() => window.heard.began);
const loudness = (page: Page): Promise<number> =>
  page.evaluate(() => window.heard.gains.at(-1)?.gain.value ?? 0);

test('without a voice there is no key', async ({ launchKiosk }) => {
  const { page, problems } = await launchKiosk({
    env: { PATH: mkdtempSync(join(tmpdir(), 'no-programs-')) },
  });
  await expect(key(page, 'Tìm')).toBeVisible();
  expect((await page.evaluate(() => window.kiosk.state())).speech?.voices).toEqual([]);
  await expect(key(page, 'Nghe')).toBeHidden();
  await expect(
    page.evaluate(() => window.kiosk.operate('speak', { text: 'Xin chào', language: 'vi' })),
  ).rejects.toThrow('failed');
  expect(problems).toEqual([]);
});

test('where the operator wants none, there is no key either', async ({ launchKiosk }, info) => {
  const settings = info.outputPath('settings.json');
  writeFileSync(settings, JSON.stringify({ speech: false }));
  const { page } = await launchKiosk({
    flags: ['--windowed', '1920x1080', '--settings', settings],
  });
  await expect(key(page, 'Tìm')).toBeVisible();
  expect((await page.evaluate(() => window.kiosk.state())).speech).toBeNull();
  await expect(key(page, 'Nghe')).toBeHidden();
});

test('a scene is read from a touch on, sentence by sentence, until it is stopped', async ({
  launchKiosk,
}) => {
  const { page, problems } = await launchKiosk();
  await expect(key(page, 'Nghe')).toBeVisible();
  await listen(page);
  await show(page, 'targets');
  expect(await began(page)).toBe(0);

  await key(page, 'Nghe').click();
  await expect(key(page, 'Dừng')).toBeVisible();
  // The second one begins by itself, when the first is said.
  await expect.poll(() => began(page)).toBeGreaterThanOrEqual(2);

  await key(page, 'Tạm dừng').click();
  const paused = await began(page);
  await key(page, 'Nghe tiếp').click();
  await expect.poll(() => began(page)).toBeGreaterThan(paused);
  for (const name of ['Nhắc lại', 'Câu sau']) {
    const before = await began(page);
    await key(page, name).click();
    await expect.poll(() => began(page)).toBeGreaterThan(before);
  }
  await key(page, 'Dừng').click();
  await expect(key(page, 'Nghe')).toBeVisible();
  await expect(key(page, 'Tìm')).toBeVisible();
  expect(await page.evaluate(() => window.heard.stopped)).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});

test('it ends with the scene and the language, and not with a panel over the scene', async ({
  launchKiosk,
}) => {
  const { page } = await launchKiosk();
  await listen(page);
  await key(page, 'Nghe').click();
  await expect(key(page, 'Dừng')).toBeVisible();
  await page.evaluate(() => window.kiosk.send({ type: 'change', scene: 'home?over=search' }));
  await expect(page.locator('main')).toHaveAttribute('data-scene', 'home?over=search');
  await page.evaluate(() => window.kiosk.send({ type: 'change', scene: 'home' }));
  await expect(key(page, 'Dừng')).toBeVisible();

  await show(page, 'people');
  await expect(key(page, 'Nghe')).toBeVisible();
  await key(page, 'Nghe').click();
  await expect(key(page, 'Dừng')).toBeVisible();
  await page.evaluate(() => window.kiosk.send({ type: 'language', language: 'en' }));
  await expect(key(page, 'Listen')).toBeVisible();
  await key(page, 'Listen').click();
  await expect(key(page, 'Stop')).toBeVisible();
});

test('it is as loud as the visitor wants it, below what the operator allows, until they leave', async ({
  launchKiosk,
}, info) => {
  const settings = info.outputPath('settings.json');
  writeFileSync(
    settings,
    JSON.stringify({ volume: 50, idle: { seconds: 5, warning: 20 }, mode: 'lobby' }),
  );
  const { page } = await launchKiosk({
    flags: ['--windowed', '1920x1080', '--settings', settings],
    env: { KIOSK_TIME_SCALE: '4' },
  });
  await listen(page);
  const state = (): Promise<{ owner: string; volume: number }> =>
    page.evaluate(async () => {
      const { stage } = await window.kiosk.state();
      return { owner: stage.owner, volume: stage.aids.volume };
    });
  await expect.poll(state).toEqual({ owner: 'lobby', volume: 2 });
  // The system is asked for voices once the first scene is there.
  await expect(key(page, 'Nghe')).toBeVisible();
  await expect(
    page.evaluate(() => window.kiosk.operate('speak', { text: 'Xin chào', language: 'vi' })),
  ).rejects.toThrow('refused');
  // Not by a finger: what wakes a screen is swallowed to its end, and may take the next click with it.
  await page.evaluate(() => window.kiosk.send({ type: 'touched' }));
  await expect(page.locator('main')).toHaveAttribute('data-owner', 'visitor');
  await key(page, 'Nghe').click();
  await expect(key(page, 'Dừng')).toBeVisible();
  await expect.poll(() => loudness(page)).toBeGreaterThan(0);
  const first = await loudness(page);
  await aid(page, { volume: 4 });
  await expect.poll(() => loudness(page)).toBe(0.5);
  expect(first).toBeLessThan(0.5);

  // Who has it wait is not held for a listener. Time runs fast here.
  await key(page, 'Tạm dừng').click();
  await expect.poll(state, { timeout: 20_000 }).toEqual({ owner: 'lobby', volume: 2 });
  await expect(key(page, 'Dừng')).toBeHidden();
  await expect.poll(() => page.evaluate(() => window.heard.stopped)).toBeGreaterThan(0);
});
