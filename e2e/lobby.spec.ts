/** The lobby: it plays its list, shows how to touch, and hands over in place. */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, TestInfo } from 'playwright/test';
import type { PlaylistItem } from '../data/schema';
import { leads } from '../src-renderer/stage/lobby/leads';
import { textFaults } from './text-faults';
import { expect, test, type Kiosk, type LaunchKiosk } from './launch';
import { DATA, packFile } from './scenes';
import { show } from './walk';

const line = { vi: 'Họ bao nhiêu tuổi?', en: 'How old were they?' };
/** The shortest item, whose hand soon shows where to touch. */
const age: PlaylistItem = {
  id: 'age',
  scene: 'delegates?by=age',
  seconds: 8,
  line,
  hand: { after: 2, scene: 'delegates?by=age&pick=41-50' },
};
const plain = (id: string, scene: string, seconds = 6): PlaylistItem => ({
  id,
  scene,
  seconds,
  line,
});
/** Stands long enough for a test to do something. */
const LONG = 120;

interface Lobby {
  items?: PlaylistItem[];
  settings?: object;
  flags?: string[];
  size?: string;
}

/** Starts a lobby that plays `items` of the built-in pack's content. */
async function launchLobby(launch: LaunchKiosk, info: TestInfo, lobby: Lobby): Promise<Kiosk> {
  const settings = info.outputPath('settings.json');
  writeFileSync(settings, JSON.stringify({ mode: 'lobby', ...lobby.settings }));
  const flags = ['--windowed', lobby.size ?? '1920x1080', '--settings', settings];
  if (lobby.items) {
    const pack = info.outputPath('pack');
    cpSync(DATA, pack, { recursive: true });
    rmSync(join(pack, 'tools'), { recursive: true });
    writeFileSync(join(pack, 'playlist.json'), JSON.stringify({ items: lobby.items }));
    flags.push('--pack', pack);
  }
  return launch({ flags: [...flags, ...(lobby.flags ?? [])] });
}

const attribute = (page: Page, name: string): Promise<string | null> =>
  page.locator('main').getAttribute(name);
const scene = (page: Page): Promise<string | null> => attribute(page, 'data-scene');
const owner = (page: Page): Promise<string | null> => attribute(page, 'data-owner');
/** What the playlist plays, or last played. */
const item = (page: Page): Promise<string | null> =>
  page.locator('[data-lobby]').getAttribute('data-lobby');

/** The middle of a control, for a touch that does not wait for it to be free. */
async function middle(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} has no place`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Texts of the scene that the lobby's frame hides. */
function behindFrame(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const frame = document.querySelector('.lobby')?.getBoundingClientRect().top ?? 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const hidden: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (parent.closest('.lobby, .rail, .sr') || !node.textContent?.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      if (range.getBoundingClientRect().bottom > frame)
        hidden.push(`hidden: “${node.textContent}”`);
    }
    return hidden;
  });
}

/** Waits until whatever follows an input has followed: main has answered, the page has drawn. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await window.kiosk.state();
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
  });
}

test('plays its items in turn, on grounds that take turns, and begins anew', async ({
  launchKiosk,
}, info) => {
  test.setTimeout(60_000);
  const { page, problems } = await launchLobby(launchKiosk, info, {
    items: [plain('one', 'people'), plain('two', 'targets')],
    settings: { evening: { from: '00:00', to: '00:01' } },
  });
  const seen: string[] = [];
  const grounds = new Set<string>();
  await expect
    .poll(
      async () => {
        const now = `${await item(page)} ${await scene(page)}`;
        if (now !== seen.at(-1)) seen.push(now);
        grounds.add((await page.locator('html').getAttribute('data-ground')) ?? '');
        return seen.length;
      },
      { timeout: 45_000 },
    )
    .toBeGreaterThanOrEqual(4);
  expect(seen.filter((_, at) => at % 2 === 0).every((now) => now === seen[0])).toBe(true);
  expect([...seen.slice(0, 2)].sort()).toEqual(['one people', 'two targets']);
  expect([...grounds].sort()).toEqual(['day', 'evening']);
  expect(problems).toEqual([]);
});

test('says its line in both languages, the visitor’s first', async ({ launchKiosk }, info) => {
  for (const [language, first, second] of [
    ['vi', line.vi, line.en],
    ['en', line.en, line.vi],
  ] as const) {
    const kiosk = await launchLobby(launchKiosk, info, {
      items: [plain('one', 'people', LONG)],
      flags: ['--lang', language],
    });
    await expect(kiosk.page.locator('.lobby .line')).toHaveText(first);
    await expect(kiosk.page.locator('.lobby .again')).toHaveText(second);
    await expect(kiosk.page.locator('.lobby .invite')).toContainText('Chạm để khám phá');
    await expect(kiosk.page.locator('.lobby .invite')).toContainText('Touch to explore');
    await kiosk.quit();
  }
});

test('a touch takes over the very scene and activates nothing; the next one works', async ({
  launchKiosk,
}, info) => {
  const { page, problems } = await launchLobby(launchKiosk, info, {
    items: [plain('one', 'targets', LONG)],
  });
  await expect.poll(() => owner(page)).toBe('lobby');
  const tile = await middle(page, '.tile');
  await page.mouse.click(tile.x, tile.y);
  await expect.poll(() => owner(page)).toBe('visitor');
  await settle(page);
  expect(await scene(page)).toBe('targets');
  await expect(page.locator('.lobby')).toBeHidden();
  await expect(page.locator('nav.bar')).toBeVisible();
  await page.mouse.click(tile.x, tile.y);
  await expect.poll(() => scene(page)).toBe('targets?open=t01');
  expect(problems).toEqual([]);
});

test('a finger takes over as a mouse does, also where the chart itself takes touches', async ({
  launchKiosk,
}, info) => {
  const { page } = await launchLobby(launchKiosk, info, {
    items: [plain('one', 'delegates?by=age', LONG)],
  });
  await expect.poll(() => owner(page)).toBe('lobby');
  const seats = await middle(page, '.hall');
  const touches = await page.context().newCDPSession(page);
  const touch = async (type: 'touchStart' | 'touchEnd'): Promise<void> => {
    const touchPoints = type === 'touchStart' ? [{ x: seats.x, y: seats.y - 200 }] : [];
    await touches.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
  await touch('touchStart');
  await expect.poll(() => owner(page)).toBe('visitor');
  // Held down while the visitor has the screen already: its end is no touch of the chart either.
  await touch('touchEnd');
  await settle(page);
  expect(await scene(page)).toBe('delegates?by=age');
  await expect(page.locator('.lobby')).toBeHidden();
  await touch('touchStart');
  await touch('touchEnd');
  await expect.poll(() => scene(page)).toBe('delegates?by=age&pick=41-50');
});

test('a key takes over and presses nothing, however long it is held', async ({
  launchKiosk,
}, info) => {
  const { page } = await launchLobby(launchKiosk, info, {
    items: [plain('one', 'targets', LONG)],
  });
  await expect.poll(() => owner(page)).toBe('lobby');
  await page.locator('.tile').first().focus();
  await page.keyboard.down('Enter');
  await expect.poll(() => owner(page)).toBe('visitor');
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await settle(page);
  expect(await scene(page)).toBe('targets');
  await expect(page.locator('.lobby')).toBeHidden();
  await page.keyboard.press('Enter');
  await expect.poll(() => scene(page)).toBe('targets?open=t01');
});

test('opens with its first item, on a window of its ground', async ({ launchKiosk }, info) => {
  const { app, page } = await launchLobby(launchKiosk, info, {
    items: [plain('one', 'targets', LONG), plain('two', 'people', LONG)],
  });
  await expect.poll(() => item(page)).toBe('one');
  const window = await app.browserWindow(page);
  expect(await window.evaluate((shown) => shown.getBackgroundColor())).toBe('#141A40');
  // Before the page knows its ground it lets the window's be seen.
  await page.evaluate(() => delete document.documentElement.dataset['ground']);
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('a visit that nobody ends gives the lobby back, which goes on with the next item', async ({
  launchKiosk,
}, info) => {
  test.setTimeout(90_000);
  const { page } = await launchLobby(launchKiosk, info, {
    items: [plain('one', 'people', 60), plain('two', 'targets', 60)],
    settings: { idle: { seconds: 5, warning: 20 } },
  });
  await expect.poll(() => owner(page)).toBe('lobby');
  await page.mouse.click(960, 300);
  await expect.poll(() => owner(page)).toBe('visitor');
  await expect(page.getByRole('alertdialog')).toBeVisible({ timeout: 20_000 });
  await expect.poll(() => owner(page), { timeout: 40_000 }).toBe('lobby');
  await expect.poll(() => item(page)).toBe('two');
  await expect(page.locator('.lobby')).toBeVisible();
});

for (const size of ['1920x1080', '1080x1920']) {
  test(`the hand meets what it shows, and the scene follows, at ${size}`, async ({
    launchKiosk,
  }, info) => {
    test.setTimeout(60_000);
    const { page } = await launchLobby(launchKiosk, info, { items: [age], size });
    await page.waitForSelector('[data-hand="reach"]', { state: 'attached' });
    // The hand still comes while main lets it reach: its way ends with its animation.
    const meeting = await page.evaluate(async () => {
      const hand = document.querySelector('[data-hand]');
      const tip = hand?.querySelector('[data-tip]');
      const target = document.querySelector('[data-leads="pick=41-50"]');
      if (!hand || !tip || !target) return 'nothing to meet';
      await hand.getAnimations().find((one) => 'animationName' in one)?.finished;
      const [at, box] = [tip.getBoundingClientRect(), target.getBoundingClientRect()];
      const within =
        at.left >= box.left &&
        at.right <= box.right &&
        at.top >= box.top &&
        at.bottom <= box.bottom;
      return within ? 'within' : `${at.x} ${at.y} outside of ${JSON.stringify(box)}`;
    });
    expect(meeting).toBe('within');
    await expect.poll(() => scene(page)).toBe('delegates?by=age&pick=41-50');
    await expect(page.locator('.rostrum')).toContainText('255');
    expect(await owner(page)).toBe('lobby');
  });
}

test('no hand shows where nothing leads to the scene', async ({ launchKiosk }, info) => {
  const somebody = `people?who=${packFile('people').people[0]?.id}`;
  const { page, problems } = await launchLobby(launchKiosk, info, {
    items: [{ ...age, hand: { after: 2, scene: somebody } }],
  });
  await expect.poll(() => scene(page), { timeout: 15_000 }).toBe(somebody);
  await expect(page.locator('[data-hand]')).toHaveCount(0);
  expect(problems).toEqual([]);
});

test('every hand of the built-in playlist finds its control', async ({ launchKiosk }) => {
  const { page } = await launchKiosk();
  for (const { scene: from, hand } of packFile('playlist').items) {
    if (!hand) continue;
    await show(page, from);
    const control = leads(from, hand.scene)
      .map((lead) => `[data-leads="${lead}"]`)
      .join();
    expect(await page.locator(control).count(), hand.scene).toBeGreaterThan(0);
  }
});

test('a dark screen wakes at a touch, which does nothing else', async ({ launchKiosk }, info) => {
  const closed = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
  const { page, problems } = await launchLobby(launchKiosk, info, {
    items: [plain('one', 'targets', LONG)],
    settings: { hours: { week: closed, closed: 'clock' } },
  });
  const dark = page.locator('[data-asleep="clock"]');
  await expect(dark).toHaveText(/^\d\d:\d\d$/);
  await page.mouse.click(960, 300);
  await expect(dark).toHaveCount(0);
  await settle(page);
  expect(await owner(page)).toBe('visitor');
  expect(await scene(page)).not.toContain('?');
  expect(problems).toEqual([]);
});

const played = packFile('playlist').items.map(({ id, scene: shown, line: says }) => ({
  ...plain(id, shown),
  line: says,
}));
/** What the hands lead to stands as an item of its own. */
const ledTo = packFile('playlist').items.flatMap(({ id, hand, line: says }) =>
  hand ? [{ ...plain(id, hand.scene), line: says }] : [],
);

// Each language is said in every one; the largest panel is the first one, drawn larger.
for (const [size, languages, what, items] of [
  ['1920x1080', ['vi', 'en'], 'items', played],
  ['1920x1080', ['vi', 'en'], 'hands', ledTo],
  ['1080x1920', ['vi', 'en'], 'items', played],
  ['1080x1920', ['vi', 'en'], 'hands', ledTo],
  ['3840x2160', ['vi'], 'items', played],
] as const) {
  for (const language of languages) {
    test(`the texts of the lobby’s ${what} stand free at ${size} in ${language}`, async ({
      launchKiosk,
    }, info) => {
      test.setTimeout(180_000);
      const { page } = await launchLobby(launchKiosk, info, {
        items,
        size,
        flags: ['--lang', language],
      });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const faults: string[] = [];
      const seen = new Set<string | null>();
      await expect
        .poll(
          async () => {
            const now = await item(page);
            if (seen.has(now)) return seen.size;
            seen.add(now);
            await page.evaluate(async () => {
              const frame = (): Promise<number> => new Promise(requestAnimationFrame);
              await document.fonts.ready;
              for (let frames = 0; frames < 3; frames += 1) await frame();
              const runs = ({ playState }: Animation): boolean => playState === 'running';
              while (document.getAnimations().some(runs)) await frame();
            });
            const found = [...(await textFaults(page)), ...(await behindFrame(page))];
            faults.push(...found.map((fault) => `${now}: ${fault}`));
            return seen.size;
          },
          { timeout: 150_000 },
        )
        .toBe(items.length);
      expect(faults).toEqual([]);
    });
  }
}
