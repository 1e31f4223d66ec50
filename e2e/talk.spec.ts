/** What the hall sees of a talk, on one display. */
import { mainScenes } from '../src-main/readiness/addresses';
import type { Page } from 'playwright/test';
import { always } from './ground';
import { expect, test } from './launch';
import { figureIds, packFile } from './scenes';
import { command, stageOf, startTalk, still, visit } from './talking';
import { textFaults } from './text-faults';

const steps = packFile('decks').decks.flatMap(({ items }) =>
  items.flatMap((item) => item.steps.map(({ scene }) => scene)),
);
const everywhere = mainScenes({
  delegates: packFile('delegates'),
  results: packFile('results'),
  targets: packFile('targets'),
  people: packFile('people'),
  playlist: packFile('playlist'),
});

/** What visitors find their way with; a hall has no use for it. */
const chrome = 'nav.bar, .figure .form, .dimensions, .order, nav[aria-label]:not([data-pages])';

const calm = (page: Page): Promise<void> => page.emulateMedia({ reducedMotion: 'reduce' });

for (const [size, language, scenes] of [
  ['1920x1080', 'vi', [...steps, ...everywhere]],
  ['1920x1080', 'en', [...steps, ...everywhere]],
  ['1080x1920', 'vi', [...steps, ...everywhere]],
  ['1080x1920', 'en', steps],
  ['3840x2160', 'vi', steps],
  ['1280x720', 'en', steps],
  ['1024x768', 'vi', steps],
] as const) {
  test(`scenes stand free on the wall at ${size} in ${language}`, async ({ launchKiosk }) => {
    test.setTimeout(300_000);
    const { page, problems } = await launchKiosk({
      flags: ['--windowed', size, '--lang', language],
    });
    await calm(page);
    await startTalk(page, 'delegates');
    const faults: string[] = [];
    for (const scene of new Set(scenes)) {
      await visit(page, scene);
      for (const fault of await textFaults(page)) faults.push(`${scene}: ${fault}`);
      if ((await page.locator(chrome).count()) > 0) faults.push(`${scene}: something to browse by`);
    }
    expect(faults).toEqual([]);
    expect(problems).toEqual([]);
  });
}

for (const [size, language] of [
  ['1920x1080', 'vi'],
  ['1080x1920', 'en'],
] as const) {
  test(`every figure fills the wall at ${size} in ${language}`, async ({ launchKiosk }) => {
    test.setTimeout(300_000);
    const { page } = await launchKiosk({ flags: ['--windowed', size, '--lang', language] });
    await calm(page);
    await startTalk(page, 'results');
    // It is covered, and is meant to be.
    await page.locator('.scene').evaluate((scene) => (scene.style.visibility = 'hidden'));
    const faults: string[] = [];
    for (const figure of figureIds) {
      await command(page, { do: 'hero', figure });
      await page.locator(`[data-hero="${figure}"]`).waitFor();
      await still(page);
      for (const fault of await textFaults(page)) faults.push(`${figure}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
}

/** A talk by day, at a scene of which the hall sees all. */
test.describe('on the wall', () => {
  const hero = '[data-hero]';

  test('a touched figure fills it, a touch beside it does what it always does', async ({
    launchKiosk,
  }) => {
    const { page } = await launchKiosk();
    await calm(page);
    await startTalk(page, 'delegates');
    await visit(page, 'delegates?by=age');
    const row = page.getByRole('button', { name: '51–60 tuổi' }).first();
    const figure = row.locator('[data-figure="delegates.age.51-60"]');
    await figure.click();
    await expect(page.locator(hero)).toHaveAttribute('data-hero', 'delegates.age.51-60');
    await expect(page.locator(hero)).toContainText('trong 399 đại biểu');
    expect((await stageOf(page)).scene).toBe('delegates?by=age');

    await page.getByRole('button', { name: 'Nguồn' }).click();
    const sheet = page.getByRole('dialog');
    await expect(sheet).toContainText('Con số này từ đâu?');
    await sheet.getByRole('button', { name: 'Đóng' }).click();
    await expect(sheet).toHaveCount(0);
    // To walk is to go on: the figure stays with the scene that it was asked for in.
    await expect(page.locator(hero)).toHaveCount(0);

    await figure.click();
    await expect(page.locator(hero)).toHaveCount(1);
    await page.mouse.click(1500, 900);
    await expect(page.locator(hero)).toHaveCount(0);

    await row.getByText('51–60 tuổi').click();
    await expect(row).toHaveAttribute('aria-pressed', 'true');
    await command(page, { do: 'tool', tool: 'pen' });
    await expect.poll(async () => (await stageOf(page)).talk?.tool).toBe('pen');
  });

  test('a swipe takes the next step, a slip and a slider do not', async ({ launchKiosk }) => {
    const { page } = await launchKiosk();
    await calm(page);
    await startTalk(page, 'delegates');
    const step = async (): Promise<number | undefined> => (await stageOf(page)).talk?.step;
    const drag = async (from: number, to: number, y = 500): Promise<void> => {
      await page.mouse.move(from, y);
      await page.mouse.down();
      await page.mouse.move((from + to) / 2, y, { steps: 4 });
      await page.mouse.move(to, y + 10, { steps: 4 });
      await page.mouse.up();
    };
    await drag(1200, 700);
    await expect.poll(step).toBe(1);
    await drag(1200, 700);
    await expect.poll(step).toBe(2);
    await drag(700, 1200);
    await expect.poll(step).toBe(1);
    await drag(900, 850);
    await touchDrag(page, 1200, 700);
    await expect.poll(step).toBe(2);

    await visit(page, 'targets?open=t01&try=targets.t01.grdp-per-head');
    const slider = page.getByRole('slider');
    const box = (await slider.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await drag(box.x + 0.9 * box.width, box.x + 0.2 * box.width, box.y + box.height / 2);
    await expect.poll(async () => (await stageOf(page)).scene).toContain('rate=');
    expect(await step()).toBe(2);

    await command(page, { do: 'tool', tool: 'laser' });
    await expect.poll(async () => (await stageOf(page)).talk?.tool).toBe('laser');
    await drag(1200, 700, 300);
    await command(page, { do: 'tool', tool: 'hand' });
    await drag(700, 1200, 300);
    // Back to the step's own scene: only the last of them was a swipe.
    await expect.poll(async () => (await stageOf(page)).scene).not.toContain('targets');
    expect(await step()).toBe(2);
  });

  test('covers hide everything, and let nothing through', async ({ launchKiosk }) => {
    const { page } = await launchKiosk();
    await calm(page);
    await startTalk(page, 'delegates');
    await visit(page, 'delegates?by=age&source=delegates.mean-age');
    await expect(page.getByRole('dialog')).toBeVisible();
    for (const [cover, colour] of [
      ['black', 'rgb(0, 0, 0)'],
      ['white', 'rgb(255, 255, 255)'],
    ] as const) {
      await command(page, { do: 'cover', cover });
      const over = page.locator(`.cover.${cover}`);
      await expect(over).toHaveCSS('background-color', colour);
      await still(page);
      await expect(page.locator('.cover')).toHaveCount(1);
      expect(await covering(page, '.cover')).toBe(true);
      await page.mouse.click(1500, 700);
      expect((await stageOf(page)).talk?.cover).toBe(cover);
    }
    await command(page, { do: 'cover', cover: 'emblem' });
    const emblem = page.locator('[data-emblem]');
    await expect(emblem).toContainText('Đoàn kết');
    await still(page);
    expect(await covering(page, '[data-emblem]')).toBe(true);
    await command(page, { do: 'escape' });
    await expect(page.locator('.cover')).toHaveCount(0);
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('its clock goes on, and nobody is warned', async ({ launchKiosk }, info) => {
    const idle = always('day', info, { idle: { seconds: 5, warning: 20 } });
    const { page } = await launchKiosk({ flags: ['--windowed', '1920x1080', ...idle] });
    await startTalk(page, 'delegates');
    await page.evaluate(() => {
      window.kiosk.onStage(({ resetIn }) => {
        if (resetIn !== null) document.documentElement.dataset['warned'] = 'yes';
      });
    });
    await command(page, { do: 'next' });
    await command(page, { do: 'hall-clock' });
    const clock = page.locator('[data-hall-clock]');
    await expect(clock).toHaveText(/Còn lại 09:5\d/);
    await expect(clock).toHaveText(/09:4\d/, { timeout: 20_000 });
    expect(await page.locator('html').getAttribute('data-warned')).toBeNull();
    expect(await stageOf(page)).toMatchObject({ owner: 'presenter', resetIn: null });
  });

  test('a speaker who is alone has keys at hand, and no notes', async ({ launchKiosk }) => {
    const { page } = await launchKiosk({ flags: ['--lang', 'vi'] });
    await calm(page);
    await startTalk(page, 'delegates');
    const strip = page.locator('[data-strip]');
    const key = (name: string) => strip.getByRole('button', { name });
    const talk = async () => (await stageOf(page)).talk;
    await page.getByRole('button', { name: 'Mở thanh điều khiển' }).click();
    await expect(strip).toContainText('Bước 1/');
    await key('Tiếp').click();
    await expect(strip).toContainText('Bước 2/');
    await key('Trước').click();
    await expect(strip).toContainText('Bước 1/');
    await key('Màn đen').click();
    await expect(page.locator('.cover.black')).toBeVisible();
    await key('Hiện lại').click();
    await expect(page.locator('.cover')).toHaveCount(0);
    const u = await page.evaluate(
      () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 100,
    );
    for (const one of await strip.getByRole('button').all())
      expect((await one.boundingBox())?.height).toBeGreaterThanOrEqual(96 * u - 1);
    await key('Ẩn thanh').click();
    await expect(strip).toHaveCount(0);

    await command(page, { do: 'digit', digit: '3' });
    await expect(page.getByRole('status')).toHaveText('Đến bước 3: nhấn Enter');
    await command(page, { do: 'enter' });
    await expect.poll(async () => (await talk())?.step).toBe(2);
    await command(page, { do: 'escape' });
    await expect(page.getByRole('status')).toHaveText('Nhấn Esc lần nữa để kết thúc');

    await page.getByRole('button', { name: 'Mở thanh điều khiển' }).click();
    // Nobody touches it: it goes by itself.
    await expect(strip).toHaveCount(0, { timeout: 20_000 });
    await page.getByRole('button', { name: 'Mở thanh điều khiển' }).click();
    await key('Kết thúc').click();
    await key('Chạm lần nữa').click();
    await expect.poll(talk).toBeNull();
  });
});

/** Is this what one would touch in the middle and in every corner? */
function covering(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const { innerWidth: width, innerHeight: height } = window;
    return [0.02, 0.5, 0.98].every((x) =>
      [0.02, 0.5, 0.9].every(
        (y) => document.elementFromPoint(x * width, y * height)?.closest(wanted) !== null,
      ),
    );
  }, selector);
}

/** A finger, where Playwright has only taps. */
async function touchDrag(page: Page, from: number, to: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: x === undefined ? [] : [{ x, y: 500 }],
    });
  await send('touchStart', from);
  for (let part = 1; part <= 8; part += 1) await send('touchMove', from + ((to - from) * part) / 8);
  await send('touchEnd');
}
