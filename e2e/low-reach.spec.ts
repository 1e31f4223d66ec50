/** Keys at 800–1100 mm for whoever sits: asked for, offered to low touches, and all that a scene can do. */
import type { Page } from 'playwright/test';
import { aid } from './aid';
import { expect, test } from './launch';
import { hung, PANELS, type Hung } from './panels';
import { tap } from './touch';

const scene = (page: Page): Promise<string | null> =>
  page.locator('main').getAttribute('data-scene');
const desk = (page: Page) => page.locator('[data-low]');
const offer = (page: Page) => page.locator('[data-offer]');
const panelOf = (inches: number): Hung => {
  const found = PANELS.find((panel) => panel.inches === inches);
  if (!found) throw new Error(`no panel of ${inches}″`);
  return found;
};

/** Touches of the scene beside all that it holds, at a height in parts of the window's. */
async function touchAt(page: Page, times: number, down: number): Promise<void> {
  await expect(page.locator('main')).toBeVisible();
  const session = await page.context().newCDPSession(page);
  const x = 60;
  const y = await page.evaluate((part) => innerHeight * part, down);
  for (let count = 0; count < times; count += 1) {
    await session.send('Input.dispatchTouchEvent', {
      type: 'touchStart',
      touchPoints: [{ x, y }],
    });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }
  await session.detach();
}

async function low(page: Page): Promise<void> {
  await aid(page, { low: true });
  await expect(desk(page)).toBeVisible();
}

test('the desk walks: views, the ways of a scene, back, home', async ({ launchKiosk }, info) => {
  const { page, problems } = await launchKiosk({ flags: hung(panelOf(55), info) });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await low(page);
  await tap(desk(page).getByRole('button', { name: 'Đại biểu', exact: true }));
  await expect.poll(() => scene(page)).toBe('delegates');
  await tap(desk(page).getByRole('button', { name: 'Giới tính', exact: true }));
  await expect.poll(() => scene(page)).toContain('by=gender');
  await tap(desk(page).getByRole('button', { name: 'Quay lại', exact: true }));
  await expect.poll(() => scene(page)).not.toContain('by=gender');
  await tap(desk(page).getByRole('button', { name: 'Trang đầu', exact: true }));
  await expect.poll(() => scene(page)).toBe('home');
  expect(problems).toEqual([]);
});

test('the desk turns the pages of a scene, and closes what lies over it', async ({
  launchKiosk,
}, info) => {
  const flags = [...hung(panelOf(65), info), '--scene', 'people'];
  const { page, problems } = await launchKiosk({ flags });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await low(page);
  await tap(desk(page).getByRole('button', { name: 'Trang sau', exact: true }));
  await expect.poll(() => scene(page)).toBe('people?page=2');
  await tap(desk(page).getByRole('button', { name: 'Mang về', exact: true }));
  await expect(page.locator('[data-sheet]')).toBeVisible();
  await tap(desk(page).getByRole('button', { name: 'Đóng', exact: true }));
  await expect(page.locator('[data-sheet]')).toHaveCount(0);
  expect(problems).toEqual([]);
});

test('aids change from the desk, which goes away from there', async ({ launchKiosk }, info) => {
  const flags = [...hung(panelOf(86), info), '--scene', 'results'];
  const { page, problems } = await launchKiosk({ flags });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await low(page);
  const key = (name: string) => desk(page).getByRole('button', { name, exact: true });
  await tap(key('Trợ giúp'));
  await tap(key('Dùng tay trái'));
  await expect(page.locator('html')).toHaveAttribute('data-left');
  await tap(key('Đưa các phím về chỗ cũ'));
  await expect(desk(page)).toHaveCount(0);
  // The panel of aids is open still, now as it always is.
  await expect(page.locator('[data-sheet]')).toBeVisible();
  const rail = await page.locator('[data-rail]').first().boundingBox();
  expect(rail?.x).toBeLessThan(200);
  expect(problems).toEqual([]);
});

test('an open sheet stays open when the keys come down', async ({ launchKiosk }, info) => {
  const flags = [...hung(panelOf(55), info), '--scene', 'congress?source=congress.ordinal'];
  const { page, problems } = await launchKiosk({ flags });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const sheet = page.locator('[data-sheet]');
  await expect(sheet).toBeVisible();
  await low(page);
  await expect(sheet).toBeVisible();
  await tap(desk(page).getByRole('button', { name: 'Kết quả', exact: true }));
  await expect.poll(() => scene(page)).toBe('results');
  expect(problems).toEqual([]);
});

test('low touches are asked once whether the keys shall come down', async ({
  launchKiosk,
}, info) => {
  const { page } = await launchKiosk({ flags: [...hung(panelOf(55), info), '--scene', 'targets'] });
  await touchAt(page, 3, 0.74);
  await expect(offer(page)).toHaveCount(0);
  await touchAt(page, 1, 0.74);
  await expect(offer(page)).toBeVisible();
  await tap(offer(page).getByRole('button', { name: 'Không', exact: true }));
  await expect(offer(page)).toHaveCount(0);
  await touchAt(page, 6, 0.74);
  await expect(offer(page)).toHaveCount(0);
});

test('whoever says yes has the desk', async ({ launchKiosk }, info) => {
  const { page } = await launchKiosk({ flags: [...hung(panelOf(65), info), '--scene', 'targets'] });
  await touchAt(page, 4, 0.85);
  await tap(offer(page).getByRole('button', { name: 'Đưa các phím xuống thấp' }));
  await expect(desk(page)).toBeVisible();
});

test('nobody is asked who reaches high, nor where all can be reached', async ({
  launchKiosk,
}, info) => {
  const high = await launchKiosk({ flags: [...hung(panelOf(55), info), '--scene', 'targets'] });
  await touchAt(high.page, 1, 0.3);
  await touchAt(high.page, 8, 0.8);
  await expect(offer(high.page)).toHaveCount(0);
  await high.quit();
  const small = await launchKiosk({ flags: [...hung(panelOf(21.5), info), '--scene', 'targets'] });
  await touchAt(small.page, 8, 0.8);
  await expect(offer(small.page)).toHaveCount(0);
});
