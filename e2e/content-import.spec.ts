/** New content at the kiosk, by touch: chosen, checked, compared, tried, shown; and back again. */
import type { Locator, Page } from 'playwright/test';
import type { RawPack } from '../data/schema';
import { enter } from './desk';
import { expect, test } from './launch';
import { giveKey, givePack, smallPack, withResult } from './packs';
import { DATA } from './scenes';
import { textFaults } from './text-faults';
import { violations } from './violations';
import { show } from './walk';

const FIGURE = 'results.economy.grdp-growth';
const SCENE = 'results?area=economy';

/** Another growth than the booklet's 4,46 %. */
const grown = (published: string): RawPack =>
  withResult(smallPack('1.1.0'), FIGURE, 4.64, published);

/** A button of what lies on top. */
const key = (page: Page, name: string): Locator =>
  page
    .locator(':is(main, dialog):not(:has(dialog))')
    .last()
    .getByRole('button', { name, exact: true });
const step = (page: Page, name: string): Locator => page.locator(`[data-step="${name}"]`);
/** What is listed in a step. */
const items = (page: Page, name: string): Locator => step(page, name).locator('.fitting li');

/** Opens the section on content. */
async function open(page: Page): Promise<void> {
  await enter(page);
  await page.locator('main nav').getByRole('button', { name: 'Nội dung' }).click();
  await expect(key(page, 'Nhận nội dung mới…')).toBeVisible();
}

async function choose(page: Page, file: string): Promise<void> {
  await key(page, 'Nhận nội dung mới…').click();
  await step(page, 'choose').getByRole('button', { name: file }).click();
}

async function leave(page: Page): Promise<void> {
  await key(page, 'Trở lại màn hình chính').click();
  await expect(page.locator('main[data-scene="home"]')).toBeVisible();
}

/** What is wrong with how a step looks. */
async function look(page: Page, name: string): Promise<string[]> {
  const found = [...(await textFaults(page)), ...(await violations(page))];
  return found.map((fault) => `${name}: ${fault}`);
}

test('good content is taken in step by step; one tap goes back', async ({ launchKiosk }, info) => {
  test.setTimeout(120_000);
  const userData = info.outputPath('user-data');
  const staff = giveKey(userData, 'ban-bien-tap');
  givePack(userData, 'moi.pack', grown('ước đạt 4,64%/năm'), staff);
  const { page, problems } = await launchKiosk({ flags: ['--windowed', '1920x1080'], userData });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const faults = await look(page, 'shelf');

  await choose(page, 'moi.pack');
  const changes = step(page, 'changes');
  await expect(changes).toContainText('ký bởi ban-bien-tap');
  const row = items(page, 'changes').filter({ hasText: 'Tốc độ tăng trưởng GRDP' }).first();
  await expect(row).toContainText('4,46');
  await expect(row).toContainText('4,64');
  faults.push(...(await look(page, 'changes')));

  await key(page, 'Chạy thử').click();
  await expect(step(page, 'try')).toContainText('không trang nào lỗi', { timeout: 90_000 });
  await key(page, 'Tiếp').click();
  faults.push(...(await look(page, 'switch')));
  await key(page, 'Dùng bản mới').click();
  await expect(step(page, 'switch')).toContainText('Đang dùng bản 1.1.0');
  await key(page, 'Xong').click();
  await expect(page.locator('main')).toContainText('đang theo dõi, còn 10 phút');
  faults.push(...(await look(page, 'watched')));
  await leave(page);
  await show(page, SCENE);
  await expect(page.locator('main')).toContainText('4,64%');

  await open(page);
  await page.getByRole('button', { name: /^Dùng lại: .*1\.0\.0/ }).click();
  await key(page, 'Dùng lại').click();
  await expect(page.getByRole('status')).toHaveText('Đang dùng bản 1.0.0.');
  await leave(page);
  await show(page, SCENE);
  await expect(page.locator('main')).toContainText('4,46%');
  expect(faults).toEqual([]);
  expect(problems).toEqual([]);
});

test('what has faults, and what nobody signed, is refused with reasons; the old content stays', async ({
  launchKiosk,
}, info) => {
  const userData = info.outputPath('user-data');
  const staff = giveKey(userData, 'ban-bien-tap');
  givePack(userData, 'sai.pack', grown('ước đạt 4,46%/năm'), staff);
  givePack(userData, 'chua-ky.pack', smallPack('1.2.0'), null);
  const { page, problems } = await launchKiosk({ flags: ['--windowed', '1080x1920'], userData });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);

  await choose(page, 'sai.pack');
  const check = step(page, 'check');
  await expect(check).toContainText('Chưa nhận được');
  await expect(items(page, 'check').first()).toContainText(FIGURE);
  const faults = await look(page, 'faults');
  await key(page, 'Chọn tệp khác').click();
  faults.push(...(await look(page, 'choose')));
  await step(page, 'choose').getByRole('button', { name: 'chua-ky.pack' }).click();
  await expect(items(page, 'check').first()).toContainText('chữ ký');
  await key(page, 'Thôi, không nhận').click();
  await expect(page.locator('main')).toContainText('đi kèm chương trình');

  await leave(page);
  await show(page, SCENE);
  await expect(page.locator('main')).toContainText('4,46%');
  expect(faults).toEqual([]);
  expect(problems).toEqual([]);
});

test('where a folder is named nothing is taken in here, and it says so', async ({
  launchKiosk,
}) => {
  const { page } = await launchKiosk({ flags: ['--windowed', '1920x1080', '--pack', DATA] });
  await open(page);
  await expect(page.locator('main')).toContainText(DATA);
  await expect(key(page, 'Nhận nội dung mới…')).toBeDisabled();
});
