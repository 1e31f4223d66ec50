/** Pictures for the README and the operator's guide, into `docs/screenshots/`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { aid } from './aid';
import { always } from './ground';
import { operate } from './desk';
import { expect, test } from './launch';
import { giveKey, givePack, nextPack, withResult } from './packs';
import { PIN } from './pin';
import { packFile } from './scenes';
import { command, still } from './talking';
import { show } from './walk';

const FOLDER = 'test-results/screenshots';

const take = (page: Page, name: string): Promise<unknown> =>
  page.screenshot({ path: join(FOLDER, `${name}.png`) });

/** Dots are where they belong at once. */
const calm = (page: Page): Promise<void> => page.emulateMedia({ reducedMotion: 'reduce' });

const LANDSCAPE = {
  home: 'home',
  delegates: 'delegates?by=age&pick=41-50',
  results: 'results',
  'results-area': 'results?area=economy&theme=economy-tourism',
  targets: 'targets',
  trial: 'targets?open=t01&try=targets.t01.grdp-per-head',
  resolution: 'resolution',
  people: 'people',
  congress: 'congress',
  source: 'targets?open=t07&source=targets.t07.new-rural',
};
const PORTRAIT = { home: 'home' };
const ENGLISH = { results: 'results?area=society' };
const EVENING = { delegates: 'delegates?by=ethnicity&pick=minority' };

for (const [kind, size, language, ground, scenes] of [
  ['', '1920x1080', 'vi', 'day', LANDSCAPE],
  ['-portrait', '1080x1920', 'vi', 'day', PORTRAIT],
  ['-en', '1920x1080', 'en', 'day', ENGLISH],
  ['-evening', '1920x1080', 'vi', 'evening', EVENING],
] as const) {
  test(`${size} ${language} ${ground}`, async ({ launchKiosk }, info) => {
    test.setTimeout(120_000);
    // Not from home, whose dots come in before anybody can ask them to be calm.
    const given = ['--windowed', size, '--lang', language, '--scene', 'congress'];
    const { page } = await launchKiosk({ flags: [...given, ...always(ground, info)] });
    await calm(page);
    for (const [name, address] of Object.entries(scenes)) {
      await show(page, address);
      await take(page, `${name}${kind}`);
    }
  });
}

for (const [name, size, aids, inches, address] of [
  ['reading-200', '1920x1080', { size: 200 }, 43, 'delegates?by=age'],
  ['contrast', '1920x1080', { contrast: true }, 43, 'delegates?by=age'],
  ['low', '1080x1920', { low: true }, 65, 'delegates?by=age'],
  ['aids', '1920x1080', {}, 43, 'targets?over=aids'],
  ['search', '1920x1080', {}, 43, 'home?over=search'],
  ['take', '1920x1080', {}, 43, 'targets?open=t01&over=take'],
] as const) {
  test(name, async ({ launchKiosk }, info) => {
    const settings = always('day', info, { panel: { inches, bottom: 500 } });
    const { page } = await launchKiosk({ flags: ['--windowed', size, ...settings] });
    await calm(page);
    await aid(page, aids);
    await show(page, address);
    await take(page, name);
  });
}

for (const [name, size, item] of [
  ['lobby', '1920x1080', 'age'],
  ['lobby-portrait', '1080x1920', 'targets'],
] as const) {
  test(name, async ({ launchKiosk }, info) => {
    test.setTimeout(180_000);
    const leaveOut = packFile('playlist').items.map(({ id }) => id);
    leaveOut.splice(leaveOut.indexOf(item), 1);
    const settings = always('evening', info, { mode: 'lobby', leaveOut });
    const { page } = await launchKiosk({ flags: ['--windowed', size, ...settings] });
    await calm(page);
    const hand = page.locator('[data-hand="reach"]');
    // The item comes again and again, until the hand has stood still for a whole picture.
    await expect(async () => {
      await hand.waitFor({ state: 'attached' });
      await take(page, name);
      await expect(hand).toHaveCount(1, { timeout: 1 });
    }).toPass({ timeout: 150_000 });
  });
}

test('the safe page', async ({ launchKiosk }, info) => {
  const userData = info.outputPath('user-data');
  mkdirSync(userData, { recursive: true });
  const starts = { open: false, failed: 2, trials: 0, trial: false, cause: 'page-gone' };
  writeFileSync(join(userData, 'starts.json'), JSON.stringify(starts));
  const { page } = await launchKiosk({ flags: ['--windowed', '1920x1080'], userData });
  await expect(page.locator('body')).toContainText('K-1');
  await take(page, 'safe-page');
});

test('the operator’s screen', async ({ launchKiosk }, info) => {
  // The readiness report draws every scene, and so does the trial of new content.
  test.setTimeout(480_000);
  const userData = info.outputPath('user-data');
  mkdirSync(userData, { recursive: true });
  giveStatistics(userData);
  giveHours(userData);
  giveContent(userData);
  const { page } = await launchKiosk({
    flags: ['--windowed', '1920x1080'],
    userData,
    env: { TZ: 'Asia/Ho_Chi_Minh' },
  });
  await calm(page);
  const press = (name: string): Promise<void> =>
    page.locator('main, dialog').last().getByRole('button', { name, exact: true }).click();
  const section = async (name: string, shot: string): Promise<void> => {
    await page.locator('main nav').getByRole('button', { name }).click();
    await expect(page.locator('main')).not.toContainText('Đang lấy thông tin');
    await take(page, `operator-${shot}`);
  };
  await expect(page.locator('main')).toBeVisible();
  await knock(page);
  await take(page, 'operator-new-pin');
  for (const again of [false, true]) {
    await page.keyboard.type(PIN);
    await page.keyboard.press('Enter');
    if (!again) await expect(page.getByRole('dialog')).toContainText('Nhập lại');
  }
  await press('Đóng');
  await knock(page);
  await take(page, 'operator-pin');
  await page.keyboard.type(PIN);
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toContainText('Electron');
  await take(page, 'operator-health');
  await section('Thống kê', 'statistics');
  await section('Cài đặt', 'settings');
  await press('Giờ mở cửa');
  await take(page, 'operator-hours');
  await section('Kiểm tra màn hình', 'checks');
  await section('Sẵn sàng', 'readiness');
  await press('Chạy kiểm tra');
  await expect(page.locator('main')).toContainText('Kiểm tra lúc', { timeout: 240_000 });
  await take(page, 'operator-readiness');
  await section('Về chương trình', 'about');
  await takeIn(page, press);
  await press('Lau màn hình');
  await press('Lau màn hình');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await take(page, 'operator-cleaning');
});

test('the speakers’ desk', async ({ launchKiosk }) => {
  test.setTimeout(120_000);
  const { page } = await launchKiosk({ flags: ['--windowed', '1920x1080', '--mode', 'present'] });
  await calm(page);
  await expect(page.locator('main[data-desk]')).toBeVisible();
  const [ready] = packFile('decks').decks;
  for (const vi of ['Hội nghị tổng kết', 'Nói với thanh niên'])
    await operate(page, 'save-deck', {
      deck: { id: 'own', title: { vi, en: vi }, items: ready?.items.slice(0, 5) ?? [] },
    });
  // Empty, and not kept: the list is fetched anew.
  await page.getByRole('button', { name: 'Bài mới' }).click();
  await page.getByRole('button', { name: 'Xoá bài' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xoá bài' }).click();
  await expect(page.locator('[data-deck]')).toHaveCount(4);
  await page.getByRole('button', { name: '10 phút', exact: true }).click();
  await expect(page.locator('[data-picture=awaited]')).toHaveCount(0, { timeout: 60_000 });
  await take(page, 'desk');
});

test('the speaker’s window and the wall', async ({ launchKiosk }, info) => {
  test.setTimeout(120_000);
  const given = ['--windowed', '1920x1080', '--mode', 'present', '--deck', 'delegates'];
  const kiosk = await launchKiosk({ flags: [...given, ...always('day', info)] });
  const { app, page: wall } = kiosk;
  const pageOf = async (role: string): Promise<Page> => {
    const pages: Page[] = [];
    await expect(async () => {
      for (const page of app.windows())
        if ((await page.evaluate(async () => (await window.kiosk.state()).role)) === role)
          pages.push(page);
      expect(pages).not.toEqual([]);
    }).toPass();
    return pages[0] as Page;
  };
  const [speaker, live] = [await pageOf('speaker'), await pageOf('live')];
  for (const page of [wall, speaker, live]) await calm(page);
  // As large as a display of its own.
  await (await app.browserWindow(speaker)).evaluate((window) => window.setContentSize(1920, 1080));
  await expect.poll(() => speaker.evaluate(() => innerWidth)).toBe(1920);

  const scene = LANDSCAPE.delegates;
  const steps = packFile('decks').decks.flatMap(({ id, items }) =>
    id === 'delegates' ? items.flatMap((item) => item.steps) : [],
  );
  const step = steps.findIndex((each) => each.scene === scene);
  await command(wall, { do: 'next' });
  await command(wall, { do: 'jump', step });
  for (const page of [wall, live]) await page.locator(`main[data-scene="${scene}"]`).waitFor();
  const turn = (2 * Math.PI) / 40;
  const points = Array.from({ length: 43 }, (_, at) => ({
    x: 0.655 + 0.055 * Math.cos(at * turn - 2) + at / 9000,
    y: 0.745 + 0.095 * Math.sin(at * turn - 2) - at / 6000,
  }));
  await command(wall, { do: 'draw', stroke: { id: 'ring', colour: 0, points } });
  for (const page of [wall, live]) await still(page);
  await expect(speaker.locator('[data-picture=awaited]')).toHaveCount(0, { timeout: 60_000 });
  await take(wall, 'wall');

  // The live picture is a page of its own over this one, which a picture of this one leaves out.
  const seen = (await live.screenshot()).toString('base64');
  await speaker.locator('[data-hole]').evaluate(async (hole, picture) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    Object.assign(image.style, { width: '100%', height: '100%', objectFit: 'contain' });
    hole.replaceChildren(image);
  }, seen);
  await still(speaker);
  await take(speaker, 'speaker');
});

/** Five taps in the corner, the last of which is held. */
async function knock(page: Page): Promise<void> {
  await page.mouse.move(30, 30);
  for (let tap = 1; tap < 5; tap += 1) {
    await page.mouse.down();
    await page.mouse.up();
  }
  await page.mouse.down();
  await expect(page.getByRole('dialog')).toBeVisible({ timeout: 10_000 });
  await page.mouse.up();
}

const FOREST = 'results.economy.forest-cover';

/** The forest cover is another one: once as it should be, once without its quotation. */
function giveContent(userData: string): void {
  const staff = giveKey(userData, 'ban-tuyen-giao');
  const next = (published: string): ReturnType<typeof nextPack> =>
    withResult(nextPack('1.0.1'), FOREST, 55.12, published);
  givePack(userData, 'noi-dung-1.0.1-nhap.pack', next('55,06%'), staff);
  givePack(userData, 'noi-dung-1.0.1.pack', next('55,12%'), staff);
}

/** New content, from the list of files to what is shown. */
async function takeIn(page: Page, press: (name: string) => Promise<void>): Promise<void> {
  await page.locator('main nav').getByRole('button', { name: 'Nội dung' }).click();
  await press('Nhận nội dung mới…');
  const choose = (name: string): Promise<void> =>
    page.locator('[data-step=choose]').getByRole('button', { name }).click();
  await expect(page.locator('[data-step=choose] .fitting button').first()).toBeVisible();
  await take(page, 'operator-content-choose');
  await choose('1.0.1-nhap.pack');
  await expect(page.locator('[data-step=check] .fault').first()).toBeVisible();
  await take(page, 'operator-content-faults');
  await press('Chọn tệp khác');
  await choose('1.0.1.pack');
  await expect(page.locator('[data-step=changes]')).toContainText('55,12%');
  await take(page, 'operator-content-changes');
  await press('Chạy thử');
  await expect(page.locator('[data-step=try]')).toContainText('không trang nào lỗi', {
    timeout: 240_000,
  });
  await press('Tiếp');
  await take(page, 'operator-content-switch');
  await press('Dùng bản mới');
  await press('Xong');
  await expect(page.locator('main')).toContainText('đang theo dõi');
  await take(page, 'operator-content');
}

/** A day at the hall, for the picture of the statistics. */
function giveStatistics(userData: string): void {
  const hours = [8, 9, 10, 11, 13, 14, 15, 16].map((hour, at) => [hour, 12 + ((at * 7) % 19)]);
  const views = { delegates: [112, 214], targets: [83, 152], results: [71, 118], home: [139, 96] };
  const day = {
    hours: Array.from({ length: 24 }, (_, at) => hours.find(([hour]) => hour === at)?.[1] ?? 0),
    languages: { vi: 141, en: 23 },
    scenes: Object.fromEntries(
      Object.entries(views).map(([view, [visits = 0, minutes = 0]]) => [
        view,
        { visits, ms: minutes * 60_000 },
      ]),
    ),
    touched: { 'delegates/pick': 210, 'home/to-delegates': 88 },
  };
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(
    join(userData, 'statistics.json'),
    JSON.stringify({ version: 1, days: { [date]: day } }),
  );
}

/** A house that is open on weekdays, in the morning and in the afternoon. */
function giveHours(userData: string): void {
  const both = [
    { from: '07:30', to: '11:30' },
    { from: '13:30', to: '17:00' },
  ];
  const week = { mon: both, tue: both, wed: both, thu: both, fri: both, sat: both.slice(0, 1) };
  const hours = { week: { ...week, sun: [] }, dates: { '2027-09-02': [] } };
  writeFileSync(join(userData, 'settings.json'), JSON.stringify({ hours }));
}
