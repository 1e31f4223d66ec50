/** A scene told as text: at 150 and 200 % nothing is cut, covered or out of reach, on no page of it. */
import type { Page } from 'playwright/test';
import { aid } from './aid';
import { expect, test } from './launch';
import { places } from './scenes';
import { textFaults } from './text-faults';
import { show, walk } from './walk';

test.describe.configure({ timeout: 900_000 });

const SIZES = ['1920x1080', '3840x2160', '1080x1920'];
/** The whole at the smallest screen; elsewhere every third address. */
const WHOLE = '1080x1920 vi 200';
const sample = places.filter((_, index) => index % 3 === 0);

/** Keys that cannot be hit or are not whole on the screen, and whatever would scroll. */
function outOfReach(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SLACK = 1;
    const faults: string[] = [];
    for (const key of document.querySelectorAll('button')) {
      if (!key.checkVisibility({ visibilityProperty: true }) || key.ariaHidden === 'true') continue;
      const { left, right, top, bottom } = key.getBoundingClientRect();
      const name = key.textContent.trim();
      const whole =
        left >= -SLACK &&
        top >= -SLACK &&
        right <= window.innerWidth + SLACK &&
        bottom <= window.innerHeight + SLACK;
      if (!whole) faults.push(`not whole: “${name}”`);
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (!key.contains(hit)) faults.push(`not hit: “${name}”`);
    }
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    if (scrollWidth > clientWidth || scrollHeight > clientHeight) faults.push('the page scrolls');
    return faults;
  });
}

async function faultsOf(page: Page, addresses: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  await walk(page, addresses, async (address) => {
    for (const fault of [...(await textFaults(page)), ...(await outOfReach(page))]) {
      faults.push(`${address}: ${fault}`);
    }
  });
  return faults;
}

for (const screen of SIZES) {
  for (const language of ['vi', 'en']) {
    for (const size of [150, 200] as const) {
      test(`every page stands free at ${screen} in ${language} at ${size} %`, async ({
        launchKiosk,
      }) => {
        const { page } = await launchKiosk({ flags: ['--windowed', screen, '--lang', language] });
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await show(page, 'targets');
        await aid(page, { size, reading: true });
        const all = `${screen} ${language} ${size}` === WHOLE;
        expect(await faultsOf(page, all ? places : sample)).toEqual([]);
      });
    }
  }
}

test('text stands free with the spacing of WCAG 1.4.12', async ({ launchKiosk }) => {
  const { page } = await launchKiosk();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await show(page, 'targets');
  await aid(page, { size: 100, reading: true });
  // As a visitor's own style sheet would: the page's policy lets no <style> in.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }`);
    document.adoptedStyleSheets = [sheet];
  });
  expect(await faultsOf(page, sample)).toEqual([]);
});

test('the views are behind one key where room is scarce', async ({ launchKiosk }) => {
  const { page } = await launchKiosk({ flags: ['--windowed', '1080x1920'] });
  await show(page, 'targets');
  await aid(page, { size: 200, reading: true });
  await page.getByRole('navigation').getByRole('button', { name: 'Các trang' }).click();
  const panel = page.getByRole('dialog', { name: 'Các trang' });
  await expect(panel).toBeVisible();
  expect(await textFaults(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Nhân sự' }).click();
  await expect(page.locator('main')).toHaveAttribute('data-scene', 'people');
  await expect(panel).toHaveCount(0);
});

test('text and picture change places, pages turn, a way by key leads to the new title', async ({
  launchKiosk,
}) => {
  const { page } = await launchKiosk();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await show(page, 'targets');
  const scene = page.locator('main');
  const reading = page.locator('[data-reading]');
  await aid(page, { size: 200 });
  await expect(scene.getByRole('heading', { level: 1 })).toHaveCount(1);

  await scene.getByRole('button', { name: 'Xem hình' }).click();
  await expect(reading).toHaveCount(0);
  await scene.getByRole('button', { name: 'Đọc chữ' }).click();
  await expect(reading).toHaveCount(1);

  await scene.getByRole('button', { name: 'Trang sau' }).click();
  await expect(scene).toHaveAttribute('data-scene', 'targets?page=2');
  await expect(reading.getByRole('heading', { level: 1 })).toHaveCount(0);

  await show(page, 'congress?part=days');
  await show(page, 'congress?part=theme');
  const title = reading.getByRole('heading', { level: 1 });
  const before = await title.textContent();
  while ((await reading.getByRole('button', { name: 'Phương châm' }).count()) === 0) {
    const door = reading.getByRole('list', { name: 'Đại hội' }).getByRole('button').first();
    if (await door.isVisible()) {
      await door.focus();
      await page.keyboard.press('Enter');
      break;
    }
    const at = await scene.getAttribute('data-scene');
    await scene.getByRole('button', { name: 'Trang sau' }).click();
    await expect(scene).not.toHaveAttribute('data-scene', at ?? '');
  }
  await expect(title).not.toHaveText(before ?? '');
  await expect(title).toBeFocused();
});
