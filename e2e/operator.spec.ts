/** The operator's screen, by touch: in, about, and what it does. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright/test';
import type { StageState } from '../src-main/contract';
import { expect, test, type Kiosk, type LaunchKiosk } from './launch';
import { givePin, PIN } from './pin';
import { places } from './scenes';
import { textFaults } from './text-faults';
import { violations } from './violations';
import { show } from './walk';

const window1080 = ['--windowed', '1920x1080'];
const pad = (page: Page): Locator => page.getByRole('dialog', { name: 'Mã PIN của kỹ thuật viên' });
/** A button of what lies on top. */
const button = (page: Page, name: string): Locator =>
  page
    .locator(':is(main, dialog):not(:has(dialog))')
    .last()
    .getByRole('button', { name, exact: true });

/** Taps into the corner so many times; the last one is held for as long as `held` takes. */
async function knock(page: Page, taps: number, held: () => Promise<unknown>): Promise<void> {
  await page.mouse.move(30, 30);
  for (let tap = 1; tap < taps; tap += 1) {
    await page.mouse.down();
    await page.mouse.up();
  }
  await page.mouse.down();
  await held();
  await page.mouse.up();
}

/** Knocks until `panel` is there. */
async function open(page: Page, panel: Locator): Promise<void> {
  await expect(page.locator('main')).toBeVisible();
  await knock(page, 5, () => expect(panel).toBeVisible({ timeout: 10_000 }));
}

async function type(page: Page, digits: string): Promise<void> {
  const keys = page.getByRole('dialog').last();
  for (const digit of digits) {
    await keys.getByRole('button', { name: digit, exact: true }).click();
  }
}

/** A kiosk with a PIN, and with settings in a file where they are given. */
async function withPin(
  launchKiosk: LaunchKiosk,
  folder: (name: string) => string,
  flags: string[] = window1080,
): Promise<Kiosk> {
  const userData = folder('user-data');
  givePin(userData);
  return launchKiosk({ flags, userData });
}

async function enter(page: Page): Promise<void> {
  await open(page, pad(page));
  await type(page, PIN);
  await button(page, 'Mở').click();
  await expect(page.locator('main[data-owner="maintenance"]')).toBeVisible();
}

const section = (page: Page, name: string): Promise<void> =>
  page.locator('main nav').getByRole('button', { name }).click();
const group = (page: Page, name: string): Promise<void> =>
  page.locator('.groups').getByRole('button', { name }).click();
const stageOf = (page: Page): Promise<StageState> =>
  page.evaluate(async () => (await window.kiosk.state()).stage);

for (const mode of ['browse', 'lobby']) {
  test(`five taps into the corner, the last one held, open the pad: ${mode}`, async ({
    launchKiosk,
  }, info) => {
    const { page, problems } = await withPin(launchKiosk, (name) => info.outputPath(name), [
      ...window1080,
      '--mode',
      mode,
    ]);
    await expect(page.locator('main')).toBeVisible();
    // Many short taps are a child at play.
    await knock(page, 12, () => Promise.resolve());
    await expect(page.getByRole('dialog')).toHaveCount(0);
    const before = await stageOf(page);
    await open(page, pad(page));
    expect((await stageOf(page)).scene).toBe(before.scene);
    await button(page, 'Huỷ').click();
    await expect(pad(page)).toHaveCount(0);
    expect((await stageOf(page)).owner).toBe('visitor');
    expect(problems).toEqual([]);
  });
}

test('no control lies in the corner', async ({ launchKiosk }) => {
  test.setTimeout(180_000);
  const { page } = await launchKiosk();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const kind = (address: string): string => address.replaceAll(/=[^&]*/g, '');
  const kinds = places.filter(
    (address, index) => places.findIndex((other) => kind(other) === kind(address)) === index,
  );
  for (const address of kinds) {
    await show(page, address);
    const hit = await page.evaluate(() => {
      const side = parseFloat(getComputedStyle(document.documentElement).fontSize) * 1.2;
      const at = [0.02, 0.25, 0.5, 0.75, 0.98].map((share) => share * side);
      return at
        .flatMap((x) => at.flatMap((y) => document.elementsFromPoint(x, y)))
        .map((element) => element.closest('button, a, [role="slider"]')?.textContent?.trim())
        .filter((text) => text !== undefined);
    });
    expect(hit, address).toEqual([]);
  }
});

test('the first start asks for a PIN, and lets one put it off', async ({ launchKiosk }) => {
  const { page, problems } = await launchKiosk({ flags: [], firstStart: true });
  const panel = page.getByRole('dialog', { name: 'Đặt mã PIN' });
  await expect(panel).toBeVisible();
  await button(page, 'Để sau').click();
  await expect(panel).toHaveCount(0);
  await expect(page.locator('main')).toBeVisible();
  expect(problems).toEqual([]);
});

test('the first PIN: twice the same, not weak, then it opens', async ({ launchKiosk }) => {
  const { page, problems } = await launchKiosk();
  const panel = page.getByRole('dialog', { name: 'Đặt mã PIN' });
  await open(page, panel);
  const give = async (first: string, second: string): Promise<void> => {
    for (const digits of [first, second]) {
      await type(page, digits);
      await button(page, 'Tiếp').click();
    }
  };
  await give('739164', '739165');
  await expect(panel).toContainText('không giống nhau');
  await give('123456', '123456');
  await expect(panel).toContainText('dễ đoán');
  await give(PIN, PIN);
  await expect(page.getByRole('dialog', { name: 'Đã đặt mã PIN' })).toContainText(
    'chạm nhanh 5 lần',
  );
  await button(page, 'Đóng').click();
  await enter(page);
  expect(problems).toEqual([]);
});

test('a wrong PIN is told, and repeated ones lock the pad for a while', async ({
  launchKiosk,
}, info) => {
  test.setTimeout(90_000);
  const { page } = await withPin(launchKiosk, (name) => info.outputPath(name));
  await open(page, pad(page));
  for (let tries = 1; tries <= 3; tries += 1) {
    // A keyboard's digits do as well.
    await page.keyboard.type('111222');
    await page.keyboard.press('Enter');
    await expect(pad(page)).toContainText('Mã PIN chưa đúng.');
  }
  await expect(pad(page)).toContainText('Thử lại sau');
  await expect(button(page, 'Mở')).toBeDisabled();
  await expect(button(page, 'Mở')).toBeEnabled({ timeout: 10_000 });
  await type(page, PIN);
  await button(page, 'Mở').click();
  await expect(page.locator('main[data-owner="maintenance"]')).toBeVisible();
});

test('a pad that nobody touches closes by itself', async ({ launchKiosk }, info) => {
  test.setTimeout(90_000);
  const { page } = await withPin(launchKiosk, (name) => info.outputPath(name));
  await open(page, pad(page));
  await expect(pad(page)).toHaveCount(0, { timeout: 45_000 });
});

for (const size of ['1920x1080', '1080x1920']) {
  test(`every section opens at ${size}, and shows what main knows`, async ({
    launchKiosk,
  }, info) => {
    const place = (name: string): string => info.outputPath(name);
    const { page, problems } = await withPin(launchKiosk, place, ['--windowed', size]);
    await enter(page);
    const main = page.locator('main');
    await expect(main).toContainText('Electron');
    for (const [name, words] of [
      ['Nội dung', 'đi kèm chương trình'],
      ['Thống kê', 'Lượt xem theo giờ'],
      ['Cài đặt', 'Chế độ khi khởi động'],
      ['Kiểm tra màn hình', 'Cảm ứng'],
      ['Sẵn sàng', 'Chạy kiểm tra'],
      ['Về chương trình', 'Be Vietnam Pro'],
      ['Tình trạng', 'Sự cố gần đây'],
    ] as const) {
      await section(page, name);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
      await expect(main).toContainText(words);
    }
    await button(page, 'Trở lại màn hình chính').click();
    await expect(page.locator('main[data-scene="home"]')).toBeVisible();
    expect(problems).toEqual([]);
  });
}

test('a saved setting is in the file and in force', async ({ launchKiosk }, info) => {
  const file = info.outputPath('settings.json');
  writeFileSync(file, '{"volume": 40}');
  const { page, problems } = await withPin(launchKiosk, (name) => info.outputPath(name), [
    ...window1080,
    '--settings',
    file,
  ]);
  await enter(page);
  await section(page, 'Cài đặt');
  await button(page, 'Tiếng Anh').click();
  await group(page, 'Giờ mở cửa');
  await page.getByRole('button', { name: 'Thứ Hai' }).click();
  await button(page, 'Đóng cửa').click();
  await button(page, 'Thêm khoảng giờ').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Từ' }).click();
  await type(page, '0815');
  await button(page, 'Xong').click();
  await button(page, 'Chép cho mọi ngày').click();
  await button(page, 'Xong').click();
  await button(page, 'Lưu').click();
  await expect(page.getByRole('status')).toHaveText('Đã lưu cài đặt.');
  const hours = [{ from: '08:15', to: '17:00' }];
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    language: 'en',
    volume: 40,
    hours: { week: { mon: hours, sun: hours } },
  });
  await button(page, 'Trở lại màn hình chính').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(problems).toEqual([]);
});

test('hours take no span twice and no date that is over, and leave room to say so', async ({
  launchKiosk,
}, info) => {
  const file = info.outputPath('settings.json');
  const week = { mon: [{ from: '07:30', to: '11:30' }] };
  writeFileSync(file, JSON.stringify({ hours: { week, dates: { '2026-01-01': [] } } }));
  const { page } = await withPin(launchKiosk, (name) => info.outputPath(name), [
    '--windowed',
    '1080x1920',
    '--settings',
    file,
  ]);
  await enter(page);
  await section(page, 'Cài đặt');
  await group(page, 'Giờ mở cửa');
  const told = page.getByRole('dialog').getByRole('alert');

  await page.getByRole('button', { name: 'Thứ Hai' }).click();
  await button(page, 'Thêm khoảng giờ').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Đến' }).last().click();
  await type(page, '1130');
  await button(page, 'Xong').click();
  await expect(told).toHaveText('Ngày này đã có khoảng giờ ấy.');
  await button(page, 'Huỷ').click();
  await button(page, 'Xong').click();

  await button(page, 'Xem và sửa').click();
  await expect(page.getByRole('button', { name: '1/1/2026 (đã qua)' })).toBeVisible();
  await button(page, 'Thêm ngày').click();
  await type(page, '01012026');
  await button(page, 'Xong').click();
  await expect(told).toHaveText('Ngày này đã qua.');
  await button(page, 'Huỷ').click();
  await button(page, 'Xong').click();

  const evening = await page.getByRole('group', { name: 'Nền tối vào buổi tối' }).boundingBox();
  const save = await button(page, 'Lưu').boundingBox();
  if (!evening || !save) throw new Error('the fields or their foot are not there');
  // Two lines of text.
  expect(save.y - evening.y - evening.height).toBeGreaterThan(68);
});

test('a setting that cannot be is told at its field, and nothing is saved', async ({
  launchKiosk,
}, info) => {
  const file = info.outputPath('settings.json');
  writeFileSync(file, '{}');
  const { page } = await withPin(launchKiosk, (name) => info.outputPath(name), [
    ...window1080,
    '--settings',
    file,
  ]);
  await enter(page);
  await section(page, 'Cài đặt');
  await button(page, '60 giây').click();
  await type(page, '1');
  await button(page, 'Xong').click();
  await group(page, 'Máy');
  await button(page, 'Lưu').click();
  // It leads to where something is wrong.
  await expect(page.locator('[data-group="general"]')).toBeVisible();
  const field = page.getByRole('group', { name: 'Hỏi khách sau khi không ai chạm' });
  await expect(field.getByRole('alert')).toContainText('Phải từ 5');
  expect(readFileSync(file, 'utf8')).toBe('{}');
  await button(page, 'Trở lại màn hình chính').click();
  await expect(page.getByRole('dialog', { name: 'Cài đặt chưa được lưu' })).toBeVisible();
  await button(page, 'Ở lại để lưu').click();
  await button(page, 'Bỏ thay đổi').click();
  await expect(field.getByRole('alert')).toHaveCount(0);
  await button(page, 'Trở lại màn hình chính').click();
  await expect(page.locator('main[data-scene="home"]')).toBeVisible();
});

test('every cell of the panel must be touched', async ({ launchKiosk }, info) => {
  const { page } = await withPin(launchKiosk, (name) => info.outputPath(name));
  await enter(page);
  await section(page, 'Kiểm tra màn hình');
  await button(page, 'Bắt đầu: Cảm ứng').click();
  const cells = page.locator('.grid span');
  const last = (await cells.count()) - 1;
  await page.mouse.move(60, 60);
  await page.mouse.down();
  for (let y = 60; y < 1080; y += 120) {
    await page.mouse.move(60, y);
    await page.mouse.move(y > 960 ? 1700 : 1860, y, { steps: 20 });
  }
  await page.mouse.up();
  await expect(page.locator('.grid span:not(.touched)')).toHaveCount(1);
  await expect(button(page, 'Tốt')).toBeDisabled({ timeout: 15_000 });
  await button(page, 'Tô tiếp').click();
  await cells.nth(last).click();
  await button(page, 'Tốt').click();
  await expect(page.locator('.checks li').first()).toContainText('Tốt');
});

test('a screen that is wiped hears nothing', async ({ launchKiosk }, info) => {
  const { page, userData, problems } = await withPin(launchKiosk, (name) => info.outputPath(name));
  await enter(page);
  await button(page, 'Lau màn hình').click();
  await button(page, 'Lau màn hình').click();
  const locked = page.getByRole('alertdialog', { name: 'Đang lau màn hình' });
  await expect(locked).toBeVisible();
  const seconds = async (): Promise<number> => (await stageOf(page)).cleaning ?? 0;
  const before = await seconds();
  expect(before).toBeGreaterThan(0);
  for (const [x, y] of [
    [30, 30],
    [1800, 1000],
    [960, 540],
  ] as const) {
    await page.mouse.click(x, y);
  }
  for (const key of ['Escape', 'Escape', 'Enter', 'Tab', '1', 'Escape']) {
    await page.keyboard.press(key);
  }
  await expect.poll(seconds).toBeLessThan(before);
  await expect(locked).toBeVisible();
  expect(await stageOf(page)).toMatchObject({ owner: 'maintenance', scene: 'home' });
  expect(existsSync(`${userData}/settings.json`)).toBe(false);
  expect(problems).toEqual([]);
});

/** Every screen and panel; `look` is called at each. */
async function tour(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  await open(page, pad(page));
  await look('the pad');
  await type(page, PIN);
  await button(page, 'Mở').click();
  await expect(page.locator('main[data-owner="maintenance"]')).toContainText('Electron');
  await look('health');
  await section(page, 'Nội dung');
  await expect(page.locator('main')).toContainText('đi kèm');
  await look('content');
  await section(page, 'Thống kê');
  await look('statistics');
  await button(page, 'Xem bảng').click();
  await look('statistics as a table');
  await button(page, 'Xem thao tác').click();
  await look('what was touched');
  await section(page, 'Cài đặt');
  for (const name of ['Chung', 'Thuyết trình', 'Giờ mở cửa', 'Màn hình', 'Màn chờ', 'Máy']) {
    await group(page, name);
    await look(`settings: ${name}`);
  }
  await button(page, 'Đổi mã PIN').click();
  await look('another PIN');
  await button(page, 'Huỷ').click();
  await group(page, 'Giờ mở cửa');
  await page.getByRole('button', { name: 'Thứ Hai' }).click();
  for (let spans = 1; spans < 4; spans += 1) await button(page, 'Thêm khoảng giờ').click();
  await look('a day of four spans');
  await button(page, 'Xong').click();
  await button(page, 'Xem và sửa').click();
  await look('dates');
  await button(page, 'Xong').click();
  await look('settings that nobody saved');
  await button(page, 'Bỏ thay đổi').click();
  await section(page, 'Kiểm tra màn hình');
  await look('checks');
  await button(page, 'Bắt đầu: Âm thanh').click();
  await look('sound');
  await button(page, 'Huỷ').click();
  await button(page, 'Bắt đầu: Hình ảnh').click();
  for (let colours = 0; colours < 6; colours += 1) {
    await look(`colour ${colours}`);
    await page.locator('.colour').click();
  }
  await look('lines and sizes');
  await button(page, 'Tiếp').click();
  await button(page, 'Tốt').click();
  await section(page, 'Sẵn sàng');
  await look('readiness');
  await section(page, 'Về chương trình');
  await expect(page.locator('.about li').first()).toBeVisible();
  await look('about');
  await page.locator('.about li button').first().click();
  await look('a licence');
  await button(page, 'Thoát ra hệ thống').click();
  await look('leave?');
  await button(page, 'Huỷ').click();
  await button(page, 'Lau màn hình').click();
  await look('wipe?');
  await button(page, 'Lau màn hình').click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await look('wiping');
}

for (const size of ['1920x1080', '3840x2160', '1080x1920']) {
  test(`texts stand free, and nobody is shut out, at ${size}`, async ({ launchKiosk }, info) => {
    test.setTimeout(300_000);
    const { page, problems } = await withPin(launchKiosk, (name) => info.outputPath(name), [
      '--windowed',
      size,
    ]);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const faults: string[] = [];
    await tour(page, async (name) => {
      const found = await textFaults(page);
      // What axe judges does not change with the number of pixels.
      if (size !== '3840x2160') found.push(...(await violations(page)));
      faults.push(...found.map((fault) => `${name}: ${fault}`));
    });
    expect(faults).toEqual([]);
    expect(problems).toEqual([]);
  });
}
