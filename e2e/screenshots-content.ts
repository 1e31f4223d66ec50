/** Pictures of how content is taken in, for docs/noi-dung.md; see screenshots.ts. */
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { RawPack } from '../data/schema';
import { enter } from './desk';
import { expect, test } from './launch';
import { giveKey, givePack, nextPack } from './packs';
import { packFile } from './scenes';

const FIGURE = 'results.economy.forest-cover';

/** The built-in pack with one figure as another print might have it, as staff would send it. */
function corrected(published: string): RawPack {
  const raw = { ...nextPack('1.0.1'), pack: { ...packFile('pack'), version: '1.0.1' } };
  const figures = raw.results.figures.map((figure) =>
    figure.id === FIGURE ? { ...figure, value: 55.12, published } : figure,
  );
  return { ...raw, decks: packFile('decks'), results: { ...raw.results, figures } };
}

test('how content is taken in', async ({ launchKiosk }, info) => {
  test.setTimeout(300_000);
  const userData = info.outputPath('user-data');
  const staff = giveKey(userData, 'duyet-noi-dung');
  givePack(userData, 'cao-bang-xx-1.0.1.pack', corrected('55,12%'), staff);
  givePack(userData, 'sua-do.pack', corrected('55,06%'), staff);
  const { page } = await launchKiosk({ flags: ['--windowed', '1920x1080'], userData });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const press = (name: string): Promise<void> =>
    page.locator('main, dialog').last().getByRole('button', { name, exact: true }).click();
  const section = (name: string): Promise<void> =>
    page.locator('main nav').getByRole('button', { name }).click();
  const shown = (step: string, text: string): Promise<void> =>
    expect(page.locator(`[data-step="${step}"]`)).toContainText(text, { timeout: 240_000 });

  await enter(page);
  await section('Về chương trình');
  await expect(page.locator('main')).toContainText('Be Vietnam Pro');
  await take(page, 'about');
  await section('Nội dung');
  await press('Nhận nội dung mới…');
  await shown('choose', 'sua-do.pack');
  await take(page, 'content-choose');
  await page.getByRole('button', { name: 'sua-do.pack' }).click();
  await shown('check', 'Chưa nhận được');
  await take(page, 'content-faults');
  await press('Chọn tệp khác');
  await page.getByRole('button', { name: 'cao-bang-xx-1.0.1.pack' }).click();
  await shown('changes', '55,12');
  await take(page, 'content-changes');
  await press('Chạy thử');
  await shown('try', 'không trang nào lỗi');
  await press('Tiếp');
  await take(page, 'content-switch');
  await press('Dùng bản mới');
  await shown('switch', 'Đang dùng bản 1.0.1');
  await press('Xong');
  await expect(page.locator('main')).toContainText('đang theo dõi');
  await take(page, 'content');
});

const take = (page: Page, name: string): Promise<unknown> =>
  page.screenshot({ path: join('test-results/screenshots', `operator-${name}.png`) });
