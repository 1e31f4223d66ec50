/** The speakers' desk as it looks: no text cut or covered, keys to be hit, nobody shut out. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import type { Deck } from '../src-main/contract';
import { operate } from './desk';
import { expect, test } from './launch';
import { packFile } from './scenes';
import { textFaults } from './text-faults';
import { violations } from './violations';
import { show } from './walk';

const items = packFile('decks').decks.flatMap((deck) => deck.items);
const LONG = 'Bài nói ở Hội nghị tổng kết của Đảng bộ tỉnh Cao Bằng nhiệm kỳ 2025–2030, buổi chiều';

/** A deck of the first `count` items of the content's. */
const deckOf = (count: number, vi: string): Deck => ({
  id: `own-of-${count}`,
  title: { vi, en: vi },
  items: items.slice(0, count).map((item, at) => ({ ...item, id: `item-${at}` })),
});

/** Keys of the desk that are narrower or lower than a finger needs. */
const smallKeys = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const [short, long] = [innerWidth, innerHeight].toSorted((one, other) => one - other);
    const u = Math.min((short ?? 0) / 1080, (long ?? 0) / 1920);
    const dialog = [...document.querySelectorAll('dialog')].at(-1);
    const top =
      dialog ?? document.querySelector('[data-pin-bar]') ?? document.querySelector('main');
    return [...(top?.querySelectorAll('button:not(.keyboard *)') ?? [])]
      .filter((button) => button.checkVisibility())
      .map((button) => ({ name: button.textContent, box: button.getBoundingClientRect() }))
      .filter(({ box }) => Math.min(box.width, box.height) < 72 * u - 1)
      .map(({ name, box }) => `small: ${name} ${box.width} × ${box.height}`);
  });

const button = (page: Page, name: string): Locator =>
  page
    .locator(':is(main, [data-pin-bar], dialog):not(:has(dialog))')
    .last()
    .getByRole('button', { name, exact: true });

/** Chooses an own deck by how many items it has. */
async function choose(page: Page, count: number): Promise<void> {
  const decks = await operate(page, 'decks', null);
  const id = decks.find((each) => each.own && each.items.length === count)?.id ?? '';
  const deck = page.locator(`[data-deck="${id}"]`);
  const next = page.locator('aside').getByRole('button', { name: 'Tiếp', exact: true });
  while ((await deck.count()) === 0) await next.click();
  await deck.click();
}

for (const size of ['1920x1080', '1080x1920', '3840x2160', '1280x720']) {
  test(`the desk at ${size}`, async ({ launchKiosk }) => {
    test.setTimeout(240_000);
    const flags = ['--windowed', size, '--mode', 'present', '--lang', 'vi'];
    const { page, userData, problems } = await launchKiosk({ flags });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await expect(page.locator('main[data-desk]')).toBeVisible();
    const faults: string[] = [];
    const look = async (name: string): Promise<void> => {
      const found = [await textFaults(page), await smallKeys(page), await violations(page)];
      for (const fault of found.flat()) faults.push(`${name}: ${fault}`);
    };
    const press = (name: string): Promise<void> => button(page, name).click();

    await expect(page.locator('[data-picture=awaited]')).toHaveCount(0, { timeout: 60_000 });
    await look('a deck of the content');
    await press('Nhập từ tệp');
    await look('no file');
    await press('Huỷ');
    for (const deck of [deckOf(4, LONG), deckOf(9, 'Chín mục'), deckOf(6, 'Kết quả')])
      await operate(page, 'save-deck', { deck });
    await press('Bài mới');
    await look('a new deck');
    await press('Tên bài');
    await look('its name');
    await press('Huỷ');
    await press('Xoá bài');
    await look('delete?');
    await press('Huỷ');
    await press('Sửa xong');
    await look('an empty deck');

    await choose(page, 4);
    await press('Đến giờ');
    await look('a long title, and a time to end');
    await press('Sửa bài');
    await look('four items');
    await page
      .getByRole('button', { name: /^Sửa: / })
      .nth(1)
      .click();
    await press('Bước 2');
    await look('an item of two steps');
    await press('Huỷ');
    await press('Sửa xong');

    await choose(page, 9);
    await page.locator('[data-step="3"]').click();
    await look('from the fourth step');
    await press('Sửa bài');
    await look('nine items');
    await press('Sửa xong');
    await press('In và xuất');
    await look('to print');
    await press('Tệp bài trình bày');
    await expect(page.getByRole('status').last()).toContainText('Đã lưu vào');
    await look('printed');
    await press('Đóng');
    await look('where the file is');

    const folder = join(userData, 'exports');
    mkdirSync(folder, { recursive: true });
    for (let file = 0; file < 7; file += 1) writeFileSync(join(folder, `bai-${file}.json`), '{}');
    await press('Nhập từ tệp');
    await page.getByRole('dialog').getByRole('button', { name: 'Tiếp' }).waitFor();
    await look('files');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^bai-\d/ })
      .first()
      .click();
    await expect(page.locator('[role=status].bad')).toBeVisible();
    await look('no deck in the file');

    await press('Sửa bài');
    await press('Chọn màn hình để ghim');
    for (const scene of ['home', 'delegates?by=age&pick=41-50', 'targets', 'people', 'congress']) {
      await show(page, scene);
      await look(`the walk at ${scene}`);
    }
    expect(faults).toEqual([]);
    expect(problems).toEqual([]);
  });
}
