/** Pointing and drawing with real pointers, in the hall's window and in the speaker's live picture. */
import type { CDPSession, Locator, Page } from 'playwright/test';
import type { Point, Role, Stroke } from '../src-main/contract';
import { expect as expectHere, test as alone } from './launch';
import { expect, expectStep, inPages, press, test, type Talk } from './podium';
import { command, stageOf, startTalk, still, visit } from './talking';

const both: Role[] = ['screen', 'live', 'speaker'];

/** The page of the live picture: the order of windows is not fixed. */
async function liveOf({ app }: Talk): Promise<Page> {
  for (const page of app.windows()) {
    const role = await page.evaluate(async () => (await window.kiosk.state()).role);
    if (role === 'live') return page;
  }
  throw new Error('there is no live picture');
}

async function spot(page: Page, { x, y }: Point): Promise<[number, number]> {
  const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  return [x * size.width, y * size.height];
}

async function moveTo(page: Page, at: Point): Promise<void> {
  await page.mouse.move(...(await spot(page, at)), { steps: 5 });
}

async function drag(page: Page, ...[from, ...way]: [Point, ...Point[]]): Promise<void> {
  await moveTo(page, from);
  await page.mouse.down();
  for (const at of way) await moveTo(page, at);
  await page.mouse.up();
}

const inkOf = async (page: Page): Promise<Stroke[]> => (await stageOf(page)).talk?.ink ?? [];
const strokes = (page: Page): Locator => page.locator('[data-stroke]');

/** Where a drawing lies, in hundredths of the picture. */
const placeOf = (page: Page): Promise<number[]> =>
  strokes(page)
    .first()
    .evaluate((path) => {
      const { left, top, right, bottom } = path.getBoundingClientRect();
      return [left / innerWidth, top / innerHeight, right / innerWidth, bottom / innerHeight].map(
        (share) => Math.round(share * 100),
      );
    });

const take = async (
  page: Page,
  tool: 'pen' | 'eraser' | 'laser' | 'hand' | 'spotlight' | 'magnifier',
) => {
  await command(page, { do: 'tool', tool });
  await page.locator(`[data-glass].${tool}`).waitFor();
};

test.describe('on two displays', () => {
  test.skip(!process.env['KIOSK_VIRTUAL_DISPLAY'], 'needs Xvnc, xrandr and xdotool');

  test('a line is at the same place of both pictures, and belongs to its step', async ({
    beginTalk,
  }) => {
    const talk = await beginTalk({ wall: 'first', notes: 'second' });
    const wall = talk.page;
    const live = await liveOf(talk);
    const { scene } = await stageOf(wall);
    await take(live, 'pen');
    await moveTo(live, { x: 0.3, y: 0.3 });
    await live.mouse.down();
    await moveTo(live, { x: 0.6, y: 0.7 });
    // The hall follows the pen.
    await expect(strokes(wall)).toHaveCount(1);
    expect(await inkOf(wall)).toEqual([]);
    await live.mouse.up();
    await expect.poll(async () => (await inkOf(wall)).length).toBe(1);
    expect(await inkOf(live)).toEqual(await inkOf(wall));
    for (const page of [wall, live]) await expect(strokes(page)).toHaveCount(1);
    const places = await Promise.all([placeOf(wall), placeOf(live)]);
    for (const place of places) expect(place).toEqual([30, 29, 60, 70].map(near));
    // The chart under it was not touched.
    expect((await stageOf(wall)).scene).toBe(scene);

    press(talk.x, 'Next');
    await expectStep(talk, 1, both);
    for (const page of [wall, live]) await expect(strokes(page)).toHaveCount(0);
    press(talk.x, 'Prior');
    await expectStep(talk, 0, both);
    for (const page of [wall, live]) await expect(strokes(page)).toHaveCount(1);

    await drag(wall, { x: 0.1, y: 0.1 }, { x: 0.2, y: 0.1 });
    await expect(strokes(live)).toHaveCount(2);
    await take(live, 'eraser');
    await drag(live, { x: 0.3, y: 0.7 }, { x: 0.6, y: 0.3 });
    await expect(strokes(wall)).toHaveCount(1);
    await command(live, { do: 'undo' });
    await expect(strokes(wall)).toHaveCount(2);
    press(talk.x, 'Delete');
    for (const page of [wall, live]) await expect(strokes(page)).toHaveCount(0);
    press(talk.x, 'u');
    for (const page of [wall, live]) await expect(strokes(page)).toHaveCount(2);
    expect(talk.problems).toEqual([]);
  });

  test('the hall sees where the speaker points, while they point', async ({ beginTalk }) => {
    const talk = await beginTalk({ wall: 'first', notes: 'second' });
    const wall = talk.page;
    const live = await liveOf(talk);
    const laser = wall.locator('[data-laser]');
    await take(live, 'laser');
    await moveTo(live, { x: 0.4, y: 0.5 });
    await expect(laser).toHaveCount(1);
    await expect.poll(() => middle(laser.locator('.dot'))).toEqual([40, 50]);
    // It leaves no trace, and what is chosen instead takes it away.
    await expect(laser.locator('polygon')).toHaveCount(0);
    await take(live, 'spotlight');
    await expect(laser).toHaveCount(0);

    const touch = await live.context().newCDPSession(live);
    await finger(touch, 'touchStart', await spot(live, { x: 0.7, y: 0.4 }));
    const light = wall.locator('[data-spotlight]');
    await expect(light).toHaveCount(1);
    expect(await light.evaluate((one) => getComputedStyle(one).getPropertyValue('--x'))).toBe(
      '70%',
    );
    await finger(touch, 'touchEnd');
    await expect(light).toHaveCount(0);

    await take(live, 'magnifier');
    await finger(touch, 'touchStart', await spot(live, { x: 0.25, y: 0.5 }));
    const scale = (page: Page): Promise<string> =>
      page.locator('.picture').evaluate((picture) => getComputedStyle(picture).scale);
    for (const page of [wall, live]) await expect.poll(() => scale(page)).toBe('2.2');
    await finger(touch, 'touchEnd');
    for (const page of [wall, live]) await expect.poll(() => scale(page)).toBe('none');
    expect(talk.problems).toEqual([]);
  });

  test('a hall that waits sees nothing of it', async ({ beginTalk }) => {
    const talk = await beginTalk({ wall: 'first', notes: 'second' });
    const wall = talk.page;
    const live = await liveOf(talk);
    // Everything that would be seen, were it only for a moment.
    await wall.evaluate(() => {
      const seen = new MutationObserver(() => {
        if (document.querySelector('[data-laser], [data-stroke]') !== null)
          document.documentElement.dataset['saw'] = 'something';
      });
      seen.observe(document, { subtree: true, childList: true });
    });
    await command(live, { do: 'freeze' });
    await take(live, 'laser');
    await moveTo(live, { x: 0.3, y: 0.3 });
    await expect(live.locator('[data-laser]')).toHaveCount(1);
    await take(live, 'pen');
    await drag(live, { x: 0.3, y: 0.3 }, { x: 0.5, y: 0.5 });
    await expect.poll(async () => (await inkOf(live)).length).toBe(1);
    expect(await inkOf(wall)).toEqual([]);
    expect(await wall.locator('html').getAttribute('data-saw')).toBeNull();
    await command(live, { do: 'freeze' });
    await expect(strokes(wall)).toHaveCount(1);
  });

  test('a page of the hall that dies comes back with the drawing', async ({ beginTalk }) => {
    const talk = await beginTalk({ wall: 'first', notes: 'second' });
    const live = await liveOf(talk);
    await take(live, 'pen');
    await drag(live, { x: 0.3, y: 0.3 }, { x: 0.5, y: 0.5 });
    const drawn = async () =>
      (
        await inPages<{ pid: number; paths: number }>(
          talk,
          `() => ({ paths: document.querySelectorAll('[data-stroke]').length })`,
        )
      ).screen;
    await expect.poll(async () => (await drawn())?.paths).toBe(1);
    const before = await drawn();
    process.kill(before?.pid ?? Number.NaN, 'SIGKILL');
    await expect.poll(async () => (await drawn())?.pid ?? before?.pid).not.toBe(before?.pid);
    await expect.poll(async () => (await drawn())?.paths).toBe(1);
  });
});

alone('who is alone draws with the tools at the foot of the wall', async ({ launchKiosk }) => {
  const { page, problems } = await launchKiosk({ flags: ['--lang', 'vi'] });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await startTalk(page, 'delegates');
  await visit(page, 'delegates?by=age');
  await page.getByRole('button', { name: 'Mở thanh điều khiển' }).click();
  await page.getByRole('button', { name: 'Chỉ và vẽ' }).click();
  const tools = page.getByRole('group', { name: 'Cách chỉ và vẽ' });
  const key = (name: string): Locator => tools.getByRole('button', { name });
  await key('Bút lam').click();
  await expectHere(key('Bút lam')).toHaveAttribute('aria-pressed', 'true');
  const touch = await page.context().newCDPSession(page);
  const { height } = await page.evaluate(() => ({ height: innerHeight }));
  await finger(touch, 'touchStart', [600, 300]);
  // Another finger does nothing.
  await touch.send('Input.dispatchTouchEvent', {
    type: 'touchMove',
    touchPoints: [
      { x: 700, y: 300, id: 0 },
      { x: 200, y: 700, id: 1 },
    ],
  });
  await finger(touch, 'touchMove', [900, 300]);
  await finger(touch, 'touchEnd');
  await expectHere.poll(async () => (await inkOf(page)).length).toBe(1);
  const [line] = await inkOf(page);
  expectHere(line?.colour).toBe(2);
  expectHere(line?.points.every(({ y }) => Math.abs(y - 300 / height) < 0.001)).toBe(true);
  await key('Xoá hết').click();
  await expectHere(strokes(page)).toHaveCount(0);
  await key('Bỏ nét').click();
  await expectHere(strokes(page)).toHaveCount(1);
  expectHere(problems).toEqual([]);
});

alone('a stylus draws where a finger touches the chart', async ({ launchKiosk }) => {
  const { page } = await launchKiosk();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await startTalk(page, 'delegates');
  await visit(page, 'delegates?by=age');
  const row = page.getByRole('button', { name: '51–60 tuổi' }).first();
  const box = (await row.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const { scene } = await stageOf(page);
  const session = await page.context().newCDPSession(page);
  const pen = (
    type: 'mousePressed' | 'mouseMoved' | 'mouseReleased',
    right = 0,
  ): Promise<unknown> =>
    session.send('Input.dispatchMouseEvent', {
      ...{ type, x: x + right, y, pointerType: 'pen', button: 'left', clickCount: 1 },
      buttons: type === 'mouseReleased' ? 0 : 1,
    });
  await pen('mousePressed');
  for (const right of [10, 20, 30]) await pen('mouseMoved', right);
  await pen('mouseReleased', 30);
  await expectHere.poll(async () => (await inkOf(page)).length).toBe(1);
  await still(page);
  expectHere((await stageOf(page)).scene).toBe(scene);
  await row.getByText('51–60 tuổi').click();
  await expectHere(row).toHaveAttribute('aria-pressed', 'true');
  // Another scene: the line belongs to the one before.
  await expectHere(strokes(page)).toHaveCount(0);
});

const near = (share: number): unknown => ({
  asymmetricMatch: (other: number) => Math.abs(other - share) <= 1,
});

/** In hundredths of the picture. */
const middle = (dot: Locator): Promise<number[]> =>
  dot.evaluate((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return [(x + width / 2) / innerWidth, (y + height / 2) / innerHeight].map((share) =>
      Math.round(share * 100),
    );
  });

function finger(
  session: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  at?: [number, number],
): Promise<unknown> {
  const touchPoints = at === undefined ? [] : [{ x: at[0], y: at[1], id: 0 }];
  return session.send('Input.dispatchTouchEvent', { type, touchPoints });
}
