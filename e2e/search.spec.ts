/** Search by touch, on the kiosk's own keyboard; it forgets with the visitor. */
import { writeFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright/test';
import { expect, test } from './launch';
import { tap, tapKeys } from './touch';
import { textFaults } from './text-faults';
import { violations } from './violations';
import { hearVoices, show } from './walk';

const sceneOf = (page: Page): Promise<string | null> =>
  page.locator('main').getAttribute('data-scene');
const dialog = (page: Page): Locator => page.getByRole('dialog', { name: /^(Tìm|Search)$/ });
const field = (page: Page): Locator => dialog(page).getByRole('textbox');
const found = (page: Page): Locator => dialog(page).locator('[data-found]');
const key = (page: Page, name: string): Locator =>
  dialog(page).getByRole('button', { name, exact: true });

async function openSearch(page: Page, scene = 'results'): Promise<void> {
  await show(page, scene);
  await hearVoices(page);
  await tap(page.locator('main').getByRole('button', { name: 'Tìm', exact: true }));
  await expect(dialog(page)).toBeVisible();
}

test('a name typed without accents leads to the card, and back to what was typed', async ({
  launchKiosk,
}) => {
  const { page, problems } = await launchKiosk();
  await openSearch(page);
  await tapKeys(page, 'nong thanh tung');
  await expect(field(page)).toHaveValue('nong thanh tung');
  await expect(found(page).first()).toContainText('Nông Thanh Tùng');
  await tap(found(page).first());
  await expect.poll(() => sceneOf(page)).toBe('people?who=nong-thanh-tung');
  const card = page.getByRole('dialog', { name: 'Nông Thanh Tùng' });
  await tap(card.getByRole('button', { name: 'Đóng' }));
  await expect(card).toHaveCount(0);
  await tap(page.getByRole('button', { name: 'Quay lại' }));
  await expect(field(page)).toHaveValue('nong thanh tung');
  await expect(found(page).first()).toContainText('Nông Thanh Tùng');
  await tap(key(page, 'Đóng'));
  await expect(dialog(page)).toHaveCount(0);
  await expect.poll(() => sceneOf(page)).toBe('results');
  expect(problems).toEqual([]);
});

test('a waterfall is found where it is told of', async ({ launchKiosk }) => {
  const { page } = await launchKiosk();
  await openSearch(page);
  await tapKeys(page, 'ban gioc');
  await tap(found(page).first());
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.locator('main')).toContainText('Bản Giốc');
});

test('a figure is found with its amount, and its source is opened', async ({ launchKiosk }) => {
  const { page } = await launchKiosk();
  await openSearch(page);
  await tapKeys(page, 'do thi hoa');
  const figure = found(page).filter({ hasText: 'Con số' }).first();
  await expect(figure).toContainText('%');
  await tap(figure);
  await expect.poll(() => sceneOf(page)).toContain('source=results.economy.urbanisation');
  await expect(page.getByRole('dialog')).toContainText('Tỉ lệ đô thị hoá');
});

test('Telex and VNI give accents, off gives the letters', async ({ launchKiosk }) => {
  const { page } = await launchKiosk();
  await openSearch(page);
  await tapKeys(page, 'ddaij hooij');
  await expect(field(page)).toHaveValue('đại hội');
  await tap(key(page, 'Xoá hết'));
  await expect(field(page)).toHaveValue('');
  await tap(key(page, 'VNI'));
  await tapKeys(page, 'd9ai5 ho6i5');
  await expect(field(page)).toHaveValue('đại hội');
  await tap(key(page, 'Xoá hết'));
  await tap(key(page, 'Tắt'));
  await tapKeys(page, 'ddaij');
  await expect(field(page)).toHaveValue('ddaij');
});

test('two strikes are two letters; a finger that stays is one', async ({ launchKiosk }) => {
  const { page } = await launchKiosk();
  await openSearch(page);
  await tap(key(page, 'Tắt'));
  await tapKeys(page, 'll');
  await expect(field(page)).toHaveValue('ll');
  const box = await key(page, 'm').boundingBox();
  if (!box) throw new Error('there is no key');
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await expect(field(page)).toHaveValue('llm');
  for (let moves = 1; moves < 20; moves += 1) {
    const near = { x: point.x + (moves % 3), y: point.y };
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [near] });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await tapKeys(page, 'n');
  await expect(field(page)).toHaveValue('llmn');
  await key(page, 'o').focus();
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(field(page)).toHaveValue('llmno');
});

test('a real keyboard types as well, and Enter takes the first', async ({ launchKiosk }) => {
  const { page } = await launchKiosk();
  await openSearch(page);
  await page.keyboard.type('quan minh cuong');
  await expect(found(page).first()).toContainText('Quản Minh Cường');
  await page.keyboard.press('Enter');
  await expect.poll(() => sceneOf(page)).toBe('people?who=quan-minh-cuong');
});

test('kinds narrow what was found; nothing found offers ways on', async ({ launchKiosk }) => {
  const { page } = await launchKiosk();
  await openSearch(page);
  await tapKeys(page, 'nong');
  await tap(dialog(page).getByRole('button', { name: /^Người \d+$/ }));
  await expect(found(page).filter({ hasText: 'Con số' })).toHaveCount(0);
  await expect(found(page).first()).toContainText('Nông');
  await tap(key(page, 'Xoá hết'));
  await tapKeys(page, 'qqqzzzxxx');
  await expect(dialog(page)).toContainText('Không tìm thấy');
  await expect(found(page).first()).toContainText('Đại biểu');
});

test('the text stays when the language changes, and is gone when the visitor leaves', async ({
  launchKiosk,
}, info) => {
  test.setTimeout(120_000);
  const settings = info.outputPath('settings.json');
  writeFileSync(settings, JSON.stringify({ idle: { seconds: 5, warning: 20 } }));
  const flags = ['--windowed', '1920x1080', '--settings', settings];
  const { page } = await launchKiosk({ flags });
  await openSearch(page);
  await tapKeys(page, 'grdp');
  await tap(key(page, 'English'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(field(page)).toHaveValue('grdp');
  await expect(found(page).first()).toContainText('GRDP');
  await expect.poll(() => sceneOf(page), { timeout: 60_000 }).toBe('home');
  await openSearch(page, 'home');
  await expect(field(page)).toHaveValue('');
});

for (const size of ['1920x1080', '3840x2160', '1080x1920']) {
  for (const language of ['vi', 'en']) {
    test(`texts stand free at ${size} in ${language}, as large as one likes`, async ({
      launchKiosk,
    }) => {
      test.setTimeout(120_000);
      const { page } = await launchKiosk({ flags: ['--windowed', size, '--lang', language] });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const faults: string[] = [];
      for (const text of [100, 150, 200] as const) {
        await page.evaluate(async (wanted) => {
          const { aids } = (await window.kiosk.state()).stage;
          window.kiosk.send({ type: 'aids', aids: { ...aids, size: wanted } });
        }, text);
        for (const typed of ['', 'ban', 'qqqzzzxxx']) {
          await show(page, 'home');
          await show(page, 'results?over=search');
          await field(page).fill(typed);
          for (const away of [false, true]) {
            if (away) await key(page, language === 'vi' ? 'Xong' : 'Done').click();
            await expect(dialog(page).locator('.keyboard').first()).toBeVisible({ visible: !away });
            const at = `${text} %, “${typed}”${away ? ', keyboard away' : ''}`;
            for (const fault of await textFaults(page)) faults.push(`${at}: ${fault}`);
          }
        }
      }
      expect(faults).toEqual([]);
    });
  }
}

for (const contrast of [false, true]) {
  test(`axe finds nothing${contrast ? ' in high contrast' : ''}`, async ({ launchKiosk }) => {
    test.setTimeout(120_000);
    const { page } = await launchKiosk();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.evaluate(async (on) => {
      const { aids } = (await window.kiosk.state()).stage;
      window.kiosk.send({ type: 'aids', aids: { ...aids, contrast: on } });
    }, contrast);
    const faults: string[] = [];
    for (const typed of ['', 'nong', 'qqqzzzxxx']) {
      await show(page, 'results?over=search');
      await field(page).fill(typed);
      for (const fault of await violations(page)) faults.push(`“${typed}”: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
}
