/** Visits are counted, once each, whatever befalls the kiosk; and nothing else is known of them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { StatisticsSummary } from '../src-main/contract';
import { enter, operate } from './desk';
import { ask, pagePid, sceneOf } from './faults';
import { expect, test } from './launch';
import { PIN } from './pin';

const statisticsOf = async (page: Page): Promise<StatisticsSummary> => {
  await enter(page);
  return operate(page, 'statistics', null);
};

/** A visitor goes from home to the delegates and picks a group. */
async function visit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Đại biểu' }).first().click();
  await page.locator('ul.groups button').first().click();
  await expect(page.locator('main[data-scene*="pick="]')).toBeVisible();
}

test('a visit by touch is counted, with what was seen and touched', async ({ launchKiosk }) => {
  const { page, userData } = await launchKiosk();
  await visit(page);
  const { visits, byHour, byView, byLanguage, touched } = await statisticsOf(page);
  expect(visits).toBe(1);
  expect(byHour.reduce((a, b) => a + b)).toBe(1);
  expect(byView.map(({ view }) => view).toSorted()).toEqual(['delegates', 'home']);
  expect(byLanguage).toEqual([{ language: 'vi', visits: 1 }]);
  expect(touched).toContainEqual({ what: 'home/to-delegates', times: 1 });
  expect(touched).toContainEqual({ what: 'delegates/pick', times: 1 });
  await page.getByRole('button', { name: 'Thống kê' }).click();
  await page.getByRole('button', { name: 'Xem thao tác' }).click();
  await expect(page.locator('main')).toContainText('Đại biểu: chọn nhóm');
  await expect(page.locator('main')).toContainText('Trang đầu: sang Đại biểu');
  // The visit has ended with the operator's coming: it is on the disk.
  expect(readFileSync(join(userData, 'statistics.json'), 'utf8')).toContain('delegates/pick');
});

test('a visit counts once, though its page dies in the middle', async ({ launchKiosk }) => {
  const kiosk = await launchKiosk();
  await visit(kiosk.page);
  const dying = await pagePid(kiosk);
  process.kill(dying, 'SIGKILL');
  await expect.poll(() => pagePid(kiosk)).not.toBe(dying);
  await expect.poll(() => sceneOf(kiosk)).toMatch(/^delegates\?.*pick=/);
  await ask(kiosk, `window.kiosk.send({ type: 'go', scene: 'targets' })`);
  await expect.poll(() => sceneOf(kiosk)).toBe('targets');
  await ask(
    kiosk,
    `window.kiosk.operate('set-pin', { pin: '${PIN}' })
      .then(() => window.kiosk.operate('unlock', { pin: '${PIN}' }))`,
  );
  const summary = await ask<StatisticsSummary>(kiosk, `window.kiosk.operate('statistics', null)`);
  expect(summary.visits).toBe(1);
  expect(summary.byView.map(({ view, visits }) => [view, visits])).toContainEqual(['targets', 1]);
});

test('a visit counts, though the whole kiosk dies in the middle', async ({ launchKiosk }, info) => {
  const userData = info.outputPath('user-data');
  mkdirSync(userData, { recursive: true });
  const first = await launchKiosk({ userData });
  await visit(first.page);
  await expect.poll(() => existsSync(join(userData, 'statistics.json'))).toBe(true);
  const child = first.app.process();
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await gone;
  const second = await launchKiosk({ userData });
  await expect(second.page.locator('main')).toBeVisible();
  expect((await statisticsOf(second.page)).visits).toBe(1);
});

test('switched off, nothing is counted', async ({ launchKiosk }, info) => {
  const settings = info.outputPath('settings.json');
  writeFileSync(settings, JSON.stringify({ statistics: false }));
  const { page, userData } = await launchKiosk({
    flags: ['--windowed', '1920x1080', '--settings', settings],
  });
  await visit(page);
  expect(await statisticsOf(page)).toMatchObject({ enabled: false, visits: 0, touched: [] });
  expect(existsSync(join(userData, 'statistics.json'))).toBe(false);
});

test('the counts are taken away as a table that Excel opens, without a word that was typed', async ({
  launchKiosk,
}) => {
  const { page } = await launchKiosk();
  await visit(page);
  await page.evaluate(() => {
    window.kiosk.send({ type: 'go', scene: 'delegates?by=age' });
    window.kiosk.send({ type: 'go', scene: 'people?find=nguyễn' });
    window.kiosk.send({ type: 'language', language: 'en' });
  });
  await expect(page.locator('main')).toHaveAttribute('data-language', 'en');
  await enter(page);
  const saved = await operate(page, 'export-statistics', null);
  if (!saved.ok) throw new Error(saved.error);
  expect(saved.file).toMatch(/thong-ke-\d{4}-\d\d-\d\d-\d{6}\.csv$/);
  const text = readFileSync(saved.file, 'utf8');
  const lines = text.replace(/^\uFEFF/, '').split('\r\n');
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(lines[0]).toBe('Ngày;Loại;Màn hình;Chi tiết;Số lượt;Số giây');
  const counted = lines.map((line) => line.split(';').slice(1, 5).join(';'));
  expect(counted).toContain('Màn hình;Đại biểu;;1');
  expect(counted).toContain('Phần của màn hình;Đại biểu;by=age;1');
  expect(counted).toContain('Ngôn ngữ;;Tiếng Anh;1');
  expect(counted).toContain('Thao tác;Đại biểu;to-people;1');
  expect(text).not.toMatch(/nguy/i);
});
