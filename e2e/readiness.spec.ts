/** The readiness report: one run before an event, on screen and on paper. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { ReadinessCheck, ReadinessReport } from '../src-main/contract';
import { pages } from '../src-main/readiness/addresses';
import { BRANCHES } from '../src-renderer/model/resolution';
import { PARTS } from '../src-renderer/scenes/congress/parts';
import { CHAPTERS } from '../src-renderer/scenes/results/chapters';
import { enter, operate } from './desk';
import { journalOf } from './faults';
import { expect, test } from './launch';
import { DATA } from './scenes';

const seen = { touch: true, picture: true, sound: true };

const check = (page: Page): Promise<ReadinessReport> => operate(page, 'readiness', { seen });

function resultOf({ checks }: ReadinessReport, id: string): ReadinessCheck {
  const found = checks.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no check ${id}`);
  return found;
}

/** The text of a PDF, page after page. */
function textOf(pdf: string): string {
  return execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
}

test('a good kiosk is ready: every scene is drawn, in both languages, where nobody sees it', async ({
  launchKiosk,
}) => {
  test.setTimeout(120_000);
  const { app, page, problems, userData } = await launchKiosk();
  const windows = (): Promise<number> =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  const visible = (): Promise<number> =>
    app.evaluate(({ BrowserWindow }) => {
      return BrowserWindow.getAllWindows().filter((window) => window.isVisible()).length;
    });
  await enter(page);
  const running = check(page);
  // Who asks meanwhile is told the same.
  await page.getByRole('button', { name: 'Sẵn sàng' }).click();
  await page.getByRole('button', { name: 'Chạy kiểm tra' }).click();
  await expect.poll(windows).toBe(2);
  expect(await visible()).toBe(1);
  expect(await page.evaluate(async () => (await window.kiosk.state()).stage.owner)).toBe(
    'maintenance',
  );
  const report = await running;
  expect(await windows()).toBe(1);
  expect(report.checks.filter(({ result }) => result === 'failed')).toEqual([]);
  expect(report.passed).toBe(true);
  expect(resultOf(report, 'scenes')).toMatchObject({ result: 'passed' });
  for (const { found } of report.about) await expect(page.locator('main')).toContainText(found);
  expect(journalOf(userData).filter(({ level }) => level !== 'info')).toEqual([]);
  expect(problems).toEqual([]);

  const saved = await operate(page, 'export-readiness', null);
  if (!saved.ok) throw new Error(saved.error);
  expect(saved.file).toMatch(/bao-cao-san-sang-.*\.pdf$/);
  const at = new Date(report.at);
  const text = textOf(saved.file);
  expect(text).toContain('Báo cáo sẵn sàng của kiosk');
  expect(text).toMatch(
    new RegExp(`ngày 0?${at.getDate()} tháng 0?${at.getMonth() + 1} năm ${at.getFullYear()}`),
  );
  expect(text).toContain('Người kiểm tra đã chạm thử khắp màn hình, chỗ nào cũng nhận.');
  expect(text).toContain('(ký, ghi rõ họ tên)');
});

test('a pack that is broken since the start fails, with its fault', async ({
  launchKiosk,
}, info) => {
  test.setTimeout(120_000);
  const dir = info.outputPath('pack');
  mkdirSync(dir, { recursive: true });
  cpSync(DATA, dir, { recursive: true, filter: (path) => !/\.ts$|tools/.test(path) });
  const { page } = await launchKiosk({ flags: ['--windowed', '1920x1080', '--pack', dir] });
  await enter(page);
  rmSync(join(dir, 'people.json'));
  await expect
    .poll(() => page.evaluate(async () => (await window.kiosk.state()).packWarning))
    .not.toBeNull();
  const report = await check(page);
  expect(report.passed).toBe(false);
  const { result, found } = resultOf(report, 'pack');
  expect(result).toBe('failed');
  expect(found).toContain('people.json: thiếu tệp');
  // The content that is shown is still the good one.
  expect(resultOf(report, 'scenes').result).toBe('passed');
});

test('a scene that stays empty and one that throws fail, and are named', async ({
  launchKiosk,
}) => {
  test.setTimeout(120_000);
  const { app, page } = await launchKiosk();
  await enter(page);
  // Only the first scene of a page can come before these.
  await app.evaluate(({ app: kiosk }) => {
    kiosk.on('web-contents-created', (_event, contents) => {
      contents.on('dom-ready', () => {
        void contents.insertCSS('main[data-scene="people"] .page { visibility: hidden }');
        void contents.executeJavaScript(`new MutationObserver(() => {
          if (document.querySelector('main')?.dataset.scene === 'targets') throw new Error('thử lỗi');
        }).observe(document.body, { subtree: true, attributes: true, childList: true });`);
      });
    });
  });
  const report = await check(page);
  expect(report.passed).toBe(false);
  const { result, found } = resultOf(report, 'scenes');
  expect(result).toBe('failed');
  expect(found).toContain('targets (Tiếng Việt): trang báo lỗi');
  expect(found).toContain('thử lỗi');
  expect(found).toContain('people (Tiếng Việt): không hiện gì');
  expect(found).not.toContain('home');
});

test('what a person saw to be wrong fails; what nobody looked at is to be looked at', async ({
  launchKiosk,
}) => {
  test.setTimeout(120_000);
  const { page } = await launchKiosk();
  await enter(page);
  const saved = await operate(page, 'export-readiness', null);
  expect(saved).toMatchObject({ ok: false, error: expect.stringMatching(/^Chưa có báo cáo/) });
  const report = await operate(page, 'readiness', {
    seen: { touch: true, picture: false, sound: null },
  });
  expect(report.passed).toBe(false);
  expect(resultOf(report, 'picture').result).toBe('failed');
  expect(resultOf(report, 'sound').result).toBe('attention');
});

test('the scenes that are drawn are scenes of the kiosk', () => {
  expect(pages).toEqual({ results: CHAPTERS, resolution: BRANCHES, congress: PARTS });
});
