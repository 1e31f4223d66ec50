/** The speakers' desk: decks of their own, put together by touch, kept, printed and shown. */
import { existsSync, writeFileSync } from 'node:fs';
import type { Locator, Page, TestInfo } from 'playwright/test';
import { enter, operate } from './desk';
import { expect, test, type Kiosk, type LaunchKiosk } from './launch';
import { givePin } from './pin';
import { packFile } from './scenes';
import { stageOf } from './talking';
import { tap, tapKeys } from './touch';
import { show } from './walk';

test.describe.configure({ timeout: 120_000 });

const [ready] = packFile('decks').decks;
if (ready === undefined) throw new Error('the pack has no deck');

/** A button of what lies on top. */
const button = (page: Page, name: string | RegExp): Locator =>
  page
    .locator(':is(main, [data-pin-bar], dialog):not(:has(dialog))')
    .last()
    .getByRole('button', { name, exact: true });
const desk = (page: Page): Locator => page.locator('main[data-desk]');
const told = (page: Page): Locator => page.getByRole('status').last();

async function atDesk(
  launchKiosk: LaunchKiosk,
  userData?: string,
  more: string[] = [],
): Promise<Kiosk> {
  const flags = ['--windowed', '1920x1080', '--mode', 'present', '--lang', 'vi', ...more];
  const kiosk = await launchKiosk({ flags, ...(userData !== undefined && { userData }) });
  await kiosk.page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(desk(kiosk.page)).toBeVisible();
  return kiosk;
}

const ownDecks = async (page: Page) =>
  (await operate(page, 'decks', null)).filter((deck) => deck.own);

/** Chooses a deck in the list, on whatever page it is. */
async function choose(page: Page, id: string): Promise<void> {
  const deck = page.locator(`[data-deck="${id}"]`);
  const next = page.locator('aside').getByRole('button', { name: 'Tiếp', exact: true });
  await page.locator('[data-deck]').first().waitFor();
  while ((await deck.count()) === 0) await next.click();
  await deck.click();
  await expect(deck).toHaveAttribute('aria-pressed', 'true');
}

test('a deck is put together by touch, stays over a restart, and begins at its second step', async ({
  launchKiosk,
}, info) => {
  const userData = info.outputPath('user-data');
  const first = await atDesk(launchKiosk, userData);
  const { page } = first;
  await tap(button(page, 'Bài mới'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bài của tôi');
  await expect(page.locator('main')).toContainText('chưa có bước nào');

  await tap(button(page, 'Chọn màn hình để ghim'));
  const bar = page.locator('[data-pin-bar]');
  await expect(bar).toContainText('đã ghim 0');
  const way = page.locator('main').first();
  await tap(way.getByRole('button', { name: /^Đại biểu/ }));
  await expect(page.locator('main[data-scene^="delegates"]')).toBeVisible();
  const pinned = [(await stageOf(page)).scene];
  await tap(bar.getByRole('button', { name: 'Ghim màn hình này' }));
  await expect(bar).toContainText('đã ghim 1');
  await tap(way.getByRole('button', { name: 'Chỉ tiêu' }));
  await expect(page.locator('main[data-scene^="targets"]')).toBeVisible();
  pinned.push((await stageOf(page)).scene);
  await tap(bar.getByRole('button', { name: 'Ghim màn hình này' }));
  await expect(bar).toContainText('đã ghim 2');
  await tap(bar.getByRole('button', { name: 'Xong' }));
  // Back to where one went out from.
  await expect(page.locator('[data-item]')).toHaveCount(2);

  await tap(button(page, 'Tên bài'));
  const title = page.getByRole('textbox', { name: 'Tiêu đề' });
  await expect(title).toBeFocused();
  const erase = button(page, 'Xoá');
  for (let left = 'Bài của tôi'.length; left > 0; left -= 1) await tap(erase);
  await expect(title).toHaveValue('');
  await tapKeys(page, 'Hooij nghij toongr keets');
  await expect(title).toHaveValue('Hội nghị tổng kết');
  await tap(button(page, 'Xong'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hội nghị tổng kết');

  await tap(page.getByRole('button', { name: /^Xuống: / }).first());
  await expect(page.locator('[data-item]').first()).toHaveAttribute('data-item', 'pin-2');
  await tap(page.getByRole('button', { name: /^Sửa: / }).first());
  await tap(page.getByRole('textbox', { name: 'Lời dẫn' }));
  await tapKeys(page, 'Xin chaof');
  await tap(button(page, 'Tăng: Thời gian dự kiến'));
  await tap(button(page, 'Lưu'));
  await expect(page.locator('[data-item="pin-2"]')).toContainText('Xin chào');
  const before = await ownDecks(page);
  expect(before).toMatchObject([
    {
      title: { vi: 'Hội nghị tổng kết' },
      items: [
        { steps: [{ scene: pinned[1], notes: 'Xin chào', seconds: 65 }] },
        { steps: [{ scene: pinned[0], notes: '', seconds: 60 }] },
      ],
    },
  ]);
  expect(first.problems).toEqual([]);
  await first.quit();

  const { page: later, problems } = await atDesk(launchKiosk, userData);
  expect(await ownDecks(later)).toEqual(before);
  await choose(later, before[0]?.id ?? '');
  await tap(later.locator('[data-step="1"]'));
  await tap(button(later, 'Bắt đầu từ bước 2'));
  await expect.poll(async () => (await stageOf(later)).talk?.step).toBe(1);
  expect((await stageOf(later)).scene).toBe(pinned[0]);
  expect(problems).toEqual([]);
});

test('a deck of the content is copied to be changed, and nothing is deleted unasked', async ({
  launchKiosk,
}) => {
  const { page, problems } = await atDesk(launchKiosk);
  await choose(page, ready.id);
  await button(page, 'Sửa bản sao').click();
  await expect(button(page, 'Sửa xong')).toBeVisible();
  const [copy] = await ownDecks(page);
  expect(copy?.items).toEqual(ready.items);
  await page.getByRole('button', { name: /^Bỏ: / }).first().click();
  await expect.poll(async () => (await ownDecks(page))[0]?.items).toEqual(ready.items.slice(1));
  const kept = (await operate(page, 'decks', null)).find(({ id }) => id === ready.id);
  expect(kept).toEqual({ ...ready, own: false });

  await button(page, 'Xoá bài').click();
  await expect(page.getByRole('dialog')).toContainText(`Xoá bài “${copy?.title.vi}”?`);
  await button(page, 'Huỷ').click();
  expect(await ownDecks(page)).toHaveLength(1);
  await button(page, 'Xoá bài').click();
  await button(page, 'Xoá bài').click();
  await expect(page.locator(`[data-deck="${ready.id}"]`)).toHaveAttribute('aria-pressed', 'true');
  expect(await ownDecks(page)).toEqual([]);
  expect(problems).toEqual([]);
});

/** A deck of two steps, quickly printed. */
const own = {
  id: 'own-bai',
  title: { vi: 'Bài nói', en: 'A talk' },
  items: ready.items.slice(0, 1),
};

test('a deck goes out as a file and comes in again', async ({ launchKiosk }) => {
  const { page, problems } = await atDesk(launchKiosk);
  await button(page, 'Nhập từ tệp').click();
  await expect(page.getByRole('dialog')).toContainText('Không thấy tệp nào');
  await button(page, 'Huỷ').click();
  await operate(page, 'save-deck', { deck: own });
  await button(page, 'Bài mới').click();
  await button(page, 'Sửa xong').click();
  const saved = (await ownDecks(page)).find(({ title }) => title.vi === own.title.vi);
  if (saved === undefined) throw new Error('the deck was not saved');
  await choose(page, saved.id);
  await button(page, 'In và xuất').click();
  await button(page, 'Tệp bài trình bày').click();
  await expect(told(page)).toContainText('Đã lưu vào');
  const file = (await told(page).textContent())?.replace('Đã lưu vào ', '') ?? '';
  expect(existsSync(file)).toBe(true);
  await button(page, 'Đóng').click();

  await operate(page, 'delete-deck', { deck: saved.id });
  await button(page, 'Nhập từ tệp').click();
  await button(page, file.split('/').at(-1) ?? '').click();
  await expect(page.locator(`[data-deck="${saved.id}"]`)).toHaveAttribute('aria-pressed', 'true');
  expect((await ownDecks(page)).find(({ id }) => id === saved.id)).toEqual(saved);

  // What is no deck is told, and changes nothing.
  writeFileSync(file, '{"title": 1}');
  await button(page, 'Nhập từ tệp').click();
  await button(page, file.split('/').at(-1) ?? '').click();
  await expect(told(page)).toContainText('Bài thuyết trình');
  expect(await ownDecks(page)).toHaveLength(2);
  expect(problems).toEqual([]);
});

test('a PDF is drawn step by step, and its place is told', async ({ launchKiosk }) => {
  test.setTimeout(240_000);
  const { page, problems } = await atDesk(launchKiosk);
  await operate(page, 'save-deck', { deck: own });
  await button(page, 'Bài mới').click();
  await button(page, 'Sửa xong').click();
  const saved = (await ownDecks(page)).find(({ title }) => title.vi === own.title.vi);
  await choose(page, saved?.id ?? '');
  await button(page, 'In và xuất').click();
  await button(page, 'PDF kèm lời dẫn').click();
  await expect(button(page, 'Đóng')).toBeDisabled();
  await expect(told(page)).toContainText('Đã lưu vào', { timeout: 180_000 });
  const file = (await told(page).textContent())?.replace('Đã lưu vào ', '') ?? '';
  expect(file).toMatch(/\.pdf$/);
  expect(existsSync(file)).toBe(true);
  expect(problems).toEqual([]);
});

const settingsFile = (info: TestInfo, settings: object): string[] => {
  const path = info.outputPath('settings.json');
  writeFileSync(path, JSON.stringify(settings));
  return ['--settings', path];
};

test('the speakers’ code opens the desk and nothing else', async ({ launchKiosk }, info) => {
  const userData = info.outputPath('user-data');
  givePin(userData);
  const flags = ['--windowed', '1920x1080', ...settingsFile(info, { present: { code: '2468' } })];
  const { page, problems } = await launchKiosk({ flags, userData });
  const pad = page.getByRole('dialog', { name: 'Mã PIN của kỹ thuật viên' });
  await expect(page.locator('main')).toBeVisible();
  await page.mouse.move(30, 30);
  for (let touch = 1; touch < 5; touch += 1) {
    await page.mouse.down();
    await page.mouse.up();
  }
  await page.mouse.down();
  await expect(pad).toBeVisible({ timeout: 10_000 });
  await page.mouse.up();
  const give = async (digits: string): Promise<void> => {
    for (const digit of digits) await button(page, digit).click();
    await button(page, 'Mở').click();
  };
  await give('2469');
  await expect(pad).toContainText('Mã PIN chưa đúng.');
  expect((await stageOf(page)).owner).toBe('visitor');
  await give('2468');
  await expect(desk(page)).toBeVisible();
  await expect(pad).toHaveCount(0);
  for (const ask of ['settings', 'status', 'restart'] as const)
    await expect(operate(page, ask, null), ask).rejects.toThrow();
  expect((await stageOf(page)).owner).toBe('presenter');
  await button(page, 'Về màn hình chính').click();
  await expect(page.locator('main[data-scene="home"]')).toBeVisible();
  await expect(operate(page, 'decks', null)).rejects.toThrow();
  expect(problems).toEqual([]);
});

test('an operator gives the screen to the speaker', async ({ launchKiosk }, info) => {
  const userData = info.outputPath('user-data');
  givePin(userData);
  const { page } = await launchKiosk({ userData });
  await enter(page);
  await button(page, 'Thuyết trình').click();
  await expect(desk(page)).toBeVisible();
  await expect(operate(page, 'settings', null)).rejects.toThrow();
});

for (const walking of [false, true]) {
  test(`the desk ends when nobody ${walking ? 'walks on' : 'does anything'}`, async ({
    launchKiosk,
  }, info) => {
    // Ten minutes are ten seconds.
    const flags = ['--windowed', '1920x1080', '--mode', 'present'];
    const { page } = await launchKiosk({
      flags: [...flags, ...settingsFile(info, { present: { minutes: 10 } })],
      env: { KIOSK_TIME_SCALE: '60' },
    });
    await expect(desk(page)).toBeVisible();
    if (walking) {
      await operate(page, 'pick', { deck: ready.id });
      await show(page, 'targets');
    }
    await expect
      .poll(() => stageOf(page), { timeout: 40_000 })
      .toMatchObject({ owner: 'visitor', scene: 'home', picking: null, resetIn: null });
  });
}
