/** The aids: each by touch, in every place, for as long as their visitor is there; larger text, contrast, calm. */
import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { aid, aidsOf } from './aid';
import { expect, test } from './launch';
import { kinds, panels, places, sheets, views } from './scenes';
import { textFaults } from './text-faults';
import { violations } from './violations';
import { show, walk } from './walk';

test.describe.configure({ timeout: 900_000 });

/** The longest that anything may take for those who asked for calm, in milliseconds. */
const CALM_MS = 200;
const SIZES = ['1920x1080', '3840x2160', '1080x1920'];

/** Touches a key of the rail: of the uppermost sheet, where there is one. */
async function touchRail(page: Page, name: string): Promise<void> {
  const sheet = page.locator('dialog').last();
  const over = (await sheet.count()) > 0 ? sheet : page.locator('main');
  await over.locator('[data-rail]').last().getByRole('button', { name, exact: true }).click();
}

for (const size of SIZES) {
  test(`each aid by touch at ${size}`, async ({ launchKiosk }) => {
    const { page, problems } = await launchKiosk({ flags: ['--windowed', size] });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const html = page.locator('html');
    for (const address of ['home', 'delegates?by=age']) {
      await show(page, address);
      await touchRail(page, 'Trợ giúp');
      const panel = page.getByRole('dialog', { name: 'Trợ giúp' });
      await panel.getByRole('button', { name: 'Tương phản cao' }).click();
      await expect(html).toHaveAttribute('data-ground', 'contrast');
      await panel.getByRole('button', { name: 'Bớt chuyển động' }).click();
      await expect(html).toHaveAttribute('data-still', '');
      await panel.getByRole('button', { name: 'Dùng tay trái' }).click();
      await expect(html).toHaveAttribute('data-left', '');
      for (const percent of [125, 150, 200] as const) {
        await panel.getByRole('button', { name: `${percent}%` }).click();
        await expect.poll(() => aidsOf(page)).toMatchObject({ size: percent });
        expect(await textFaults(page), `the panel at ${percent} %`).toEqual([]);
      }
      await panel.getByRole('button', { name: 'Đặt lại như ban đầu' }).click();
      await expect
        .poll(() => aidsOf(page))
        .toMatchObject({ size: 100, reading: false, contrast: false, still: false, left: false });
      await touchRail(page, 'Trợ giúp');
      await expect(panel).toBeHidden();
    }
    expect(problems).toEqual([]);
  });
}

test('a sheet’s rail speaks the other language', async ({ launchKiosk }) => {
  const { page } = await launchKiosk();
  await show(page, panels.people[0] ?? '');
  await touchRail(page, 'English');
  await expect(page.locator('main')).toHaveAttribute('data-language', 'en');
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('they stay from scene to scene, and go with the visitor', async ({ launchKiosk }, info) => {
  const settings = info.outputPath('settings.json');
  writeFileSync(settings, JSON.stringify({ idle: { seconds: 5, warning: 20 } }));
  const { page } = await launchKiosk({
    flags: ['--windowed', '1920x1080', '--settings', settings, '--scene', 'people'],
  });
  await aid(page, { contrast: true, size: 125 });
  for (const view of views) {
    await show(page, view);
    expect(await aidsOf(page)).toMatchObject({ contrast: true, size: 125 });
  }
  await show(page, 'people');
  await expect
    .poll(() => aidsOf(page), { timeout: 60_000 })
    .toMatchObject({
      contrast: false,
      size: 100,
    });
  await expect(page.locator('html')).not.toHaveAttribute('data-ground', 'contrast');
});

for (const size of SIZES) {
  for (const language of ['vi', 'en']) {
    test(`larger text stands free at ${size} in ${language}`, async ({ launchKiosk }) => {
      const { page } = await launchKiosk({ flags: ['--windowed', size, '--lang', language] });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await aid(page, { size: 125 });
      // 3840×2160 is the same layout, drawn larger.
      const every = size === '3840x2160' ? 3 : 1;
      const faults: string[] = [];
      await walk(
        page,
        places.filter((_, index) => index % every === 0),
        async (address) => {
          for (const fault of await textFaults(page)) faults.push(`${address}: ${fault}`);
        },
      );
      expect(faults).toEqual([]);
    });
  }
}

for (const size of ['1920x1080', '1080x1920']) {
  test(`contrast has no violation at ${size}`, async ({ launchKiosk }) => {
    const { page } = await launchKiosk({ flags: ['--windowed', size] });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await aid(page, { contrast: true });
    const faults: string[] = [];
    for (const address of [...kinds, ...sheets, 'people?over=aids']) {
      await show(page, address);
      for (const fault of await violations(page)) faults.push(`${address}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
}

test('nothing moves long for who asked for calm by touch', async ({ launchKiosk }) => {
  const { page } = await launchKiosk();
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await aid(page, { still: true });
  const long: string[] = [];
  for (const address of [...views, ...sheets, 'delegates?by=age', 'people?over=aids', ...views]) {
    const worst = await page.evaluate(async (scene) => {
      let most = 0;
      window.kiosk.send({ type: 'go', scene });
      while (document.querySelector('main')?.dataset['scene'] !== scene) {
        await new Promise(requestAnimationFrame);
      }
      for (let frames = 0; frames < 10; frames += 1) {
        await new Promise(requestAnimationFrame);
        for (const { effect } of document.getAnimations()) {
          most = Math.max(most, Number(effect?.getComputedTiming().endTime));
        }
      }
      return most;
    }, address);
    if (worst > CALM_MS) long.push(`${address}: ${worst} ms`);
  }
  expect(long).toEqual([]);
});
