/** A visit by touch: in, about, back, and away. */
import { writeFileSync } from 'node:fs';
import { expect, test } from './launch';
import { places, views } from './scenes';
import { show } from './walk';

const scene = 'main[data-scene]';

test('a visitor walks through all views and comes back', async ({ launchKiosk }) => {
  const { page, problems } = await launchKiosk();
  await expect(page.locator(scene)).toHaveAttribute('data-scene', 'home');
  await page.getByRole('button', { name: 'Đại biểu' }).first().click();
  await expect(page.locator(scene)).toHaveAttribute('data-scene', 'delegates');
  for (const [view, name] of Object.entries({
    results: 'Kết quả',
    targets: 'Chỉ tiêu',
    resolution: 'Nghị quyết',
    people: 'Nhân sự',
    congress: 'Đại hội',
  })) {
    await page.locator('nav.bar').getByRole('button', { name, exact: true }).click();
    await expect(page.locator(scene)).toHaveAttribute('data-scene', view);
  }
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await expect(page.locator(scene)).toHaveAttribute('data-scene', 'people');
  await page.getByRole('button', { name: 'Trang đầu' }).click();
  await expect(page.locator(scene)).toHaveAttribute('data-scene', 'home');
  expect(problems).toEqual([]);
});

test('home, back and the siblings stand in the same place in every scene', async ({
  launchKiosk,
}) => {
  const { page } = await launchKiosk();
  const seen = new Set<string>();
  for (const address of places.filter((place) => place !== 'home')) {
    await show(page, address);
    const boxes = await page
      .locator('nav.bar button')
      .evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())));
    seen.add(boxes.join());
  }
  expect(seen.size).toBe(1);
});

test('a touched group is pinned, a second compared, empty ground clears', async ({
  launchKiosk,
}) => {
  const { page } = await launchKiosk({
    flags: ['--windowed', '1920x1080', '--scene', 'delegates?by=age'],
  });
  const address = (): Promise<string | null> => page.locator(scene).getAttribute('data-scene');
  await page.locator('ul.groups button').nth(1).click();
  await expect.poll(address).toBe('delegates?by=age&pick=41-50');
  await expect(page.locator('.rostrum')).toContainText('255');
  await page.locator('ul.groups button').nth(0).click();
  await expect.poll(address).toBe('delegates?by=age&pick=41-50,30-40');
  await expect(page.locator('.rostrum')).toContainText('73');
  await page.locator('.hall').click({ position: { x: 4, y: 400 } });
  await expect.poll(address).toBe('delegates?by=age');
});

test('a figure opens its source, and the panel closes', async ({ launchKiosk }) => {
  const { page } = await launchKiosk({
    flags: ['--windowed', '1920x1080', '--scene', 'targets?open=t07'],
  });
  await page.locator('button.value').first().click();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toContainText('trên 39,62% (21/53 xã)'.slice(0, 11));
  await expect(sheet).toContainText('III.2.3(7)');
  await expect(sheet).toContainText('21 xã ÷ 53 xã × 100');
  await sheet.getByRole('button', { name: 'Đóng' }).click();
  await expect(sheet).toHaveCount(0);
});

test('what would it take: steps and the line of the slider lead to the target', async ({
  launchKiosk,
}) => {
  const { page } = await launchKiosk({
    flags: ['--windowed', '1920x1080', '--scene', 'targets?open=t01'],
  });
  await page.getByRole('button', { name: /^Thử/ }).last().click();
  const slider = page.getByRole('slider');
  await expect(slider).toHaveAttribute('aria-valuetext', '7,5%');
  await expect(page.locator('.aside .aside')).toContainText('còn thiếu');
  await page.getByRole('button', { name: 'Thêm' }).click();
  await page.getByRole('button', { name: 'Thêm' }).click();
  await expect(slider).toHaveAttribute('aria-valuetext', '8,5%');
  await expect(page.locator('.aside .aside')).toContainText('tới đích');
  await slider.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', '8%');
  const box = await slider.boundingBox();
  if (!box) throw new Error('the slider has no place');
  await page.mouse.click(box.x + box.width - 1, box.y + box.height / 2);
  await expect(slider).toHaveAttribute('aria-valuetext', '12%');
  await expect(page.locator('.aside .aside')).toContainText('vượt đích');
});

test('the language changes everywhere and holds during the visit', async ({ launchKiosk }) => {
  const { page } = await launchKiosk();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  for (const view of views) {
    await show(page, view);
    await expect(page.getByRole('button', { name: 'Tiếng Việt' })).toBeVisible();
  }
});

test('a visit that nobody ends is warned and then reset', async ({ launchKiosk }, info) => {
  // The shortest times that the settings allow; the clock is the real one.
  test.setTimeout(60_000);
  const settings = info.outputPath('settings.json');
  writeFileSync(settings, JSON.stringify({ idle: { seconds: 5, warning: 20 } }));
  const { page } = await launchKiosk({
    flags: ['--windowed', '1920x1080', '--settings', settings],
  });
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: /^People/ }).click();
  const warning = page.getByRole('alertdialog');
  await expect(warning).toBeVisible({ timeout: 15_000 });
  await warning.click();
  await expect(warning).toHaveCount(0);
  await expect(page.locator(scene)).toHaveAttribute('data-scene', 'people');
  await expect(page.locator(scene)).toHaveAttribute('data-scene', 'home', { timeout: 40_000 });
  await expect(page.locator(scene)).toHaveAttribute('data-language', 'vi');
});

for (const view of views) {
  test(`--scene ${view} opens directly`, async ({ launchKiosk }) => {
    const { page, problems } = await launchKiosk({
      flags: ['--windowed', '1920x1080', '--scene', view],
    });
    await expect(page.locator(scene)).toHaveAttribute('data-scene', view);
    await expect(page.locator('h1')).not.toBeEmpty();
    expect(problems).toEqual([]);
  });
}

test('every scene address opens directly after a reload of the page', async ({ launchKiosk }) => {
  test.setTimeout(300_000);
  const { page, problems } = await launchKiosk();
  for (const address of places) {
    await show(page, address);
    await page.reload();
    await expect(page.locator(scene)).toHaveAttribute('data-scene', address);
    await expect(page.locator('h1')).not.toBeEmpty();
  }
  expect(problems).toEqual([]);
});
