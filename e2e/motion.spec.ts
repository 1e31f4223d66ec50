/** Motion: dots move and come to rest, nobody is moved who asked for calm, nothing runs at rest. */
import type { Page } from 'playwright/test';
import { expect, test } from './launch';
import { packFile, panels, views } from './scenes';
import { show } from './walk';

test.describe.configure({ timeout: 120_000 });

/** As many equal pictures in a row mean that the canvas stands still. */
const STILL = 30;
/** The longest that an animation may last for those who asked for calm, in milliseconds. */
const CALM_MS = 200;

const { dimensions } = packFile('delegates');
/** Scenes and sheets that come up in other ways than the first of their view. */
const ASIDE = [
  'delegates?by=age',
  'delegates?as=columns&by=age',
  'delegates?as=table&by=age',
  'people?page=2',
  panels.people[0] ?? '',
  panels.figures[0] ?? '',
];

/** Puts into the page how the canvas of a scene looks, as a number. */
async function watchCanvas(page: Page): Promise<void> {
  await page.evaluate(() => {
    const picture = (): number => {
      const canvas = document.querySelector('canvas');
      const { data } = canvas
        ?.getContext('2d')
        ?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: new Uint8ClampedArray() };
      let hash = 0;
      for (const word of new Uint32Array(data.buffer)) hash = (Math.imul(hash, 31) + word) | 0;
      return hash;
    };
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    Object.assign(window, { look: { picture, frame } });
  });
}

interface Look {
  picture: () => number;
  frame: () => Promise<number>;
}
declare const look: Look;

/** Goes through scenes, on to the next in mid-flight; the pictures from the last change to stillness. */
function pictures(page: Page, ...scenes: string[]): Promise<{ before: number; seen: number[] }> {
  return page.evaluate(
    async ({ addresses, still }) => {
      const { picture, frame } = look;
      const shown = (): string | undefined => document.querySelector('main')?.dataset['scene'];
      let before = picture();
      for (const [index, scene] of addresses.entries()) {
        before = picture();
        window.kiosk.send({ type: 'go', scene });
        while (shown() !== scene) await frame();
        // Some frames into the motion, if there is one.
        for (let count = 0; index < addresses.length - 1 && count < 5; count += 1) await frame();
      }
      const seen: number[] = [];
      let same = 0;
      while (same < still) {
        await frame();
        const now = picture();
        same = now === seen.at(-1) ? same + 1 : 0;
        seen.push(now);
      }
      return { before, seen };
    },
    { addresses: scenes, still: STILL },
  );
}

for (const [size, as] of [
  ['1920x1080', 'hall'],
  ['1920x1080', 'columns'],
  ['1080x1920', 'hall'],
] as const) {
  test(`dots move, come to rest, and follow the last choice: ${as} at ${size}`, async ({
    launchKiosk,
  }) => {
    const { page } = await launchKiosk({ flags: ['--windowed', size] });
    await watchCanvas(page);
    const [one, two, three] = dimensions.map(({ id }) =>
      as === 'hall' ? `delegates?by=${id}` : `delegates?as=columns&by=${id}`,
    ) as [string, string, string];

    // Nothing goes through a pool: the first picture is the last one.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await show(page, three);
    const ends = new Map<string, number>();
    for (const scene of [one, two, three]) {
      const { seen } = await pictures(page, scene);
      expect([...new Set(seen)], `${scene} in calm`).toHaveLength(1);
      ends.set(scene, seen.at(-1) ?? NaN);
    }
    expect(new Set(ends.values()).size).toBe(3);

    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await pictures(page, one);
    const moved = await pictures(page, two);
    expect(new Set(moved.seen).size).toBeGreaterThan(3);
    expect(moved.seen.at(-1)).toBe(ends.get(two));

    const turned = await pictures(page, one, three);
    expect([...ends.values()], 'the second choice comes in mid-flight').not.toContain(
      turned.before,
    );
    expect(new Set(turned.seen).size).toBeGreaterThan(3);
    expect(turned.seen.at(-1)).toBe(ends.get(three));
  });
}

test('nothing runs at rest', async ({ launchKiosk }) => {
  const { page } = await launchKiosk();
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await watchCanvas(page);
  const restless: string[] = [];
  for (const address of [...views, ...ASIDE]) {
    await show(page, address);
    await stand(page);
    const { animations, asked } = await page.evaluate(rest, STILL);
    if (animations > 0) restless.push(`${address}: ${animations} animations`);
    // One to answer a beat of main, which comes every few seconds.
    if (asked > 1) restless.push(`${address}: ${asked} frames asked for`);
  }
  expect(restless).toEqual([]);
});

test('a sheet over the hall moves no dots', async ({ launchKiosk }) => {
  const { page } = await launchKiosk();
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await watchCanvas(page);
  await show(page, 'delegates?by=age&pick=41-50');
  await stand(page);
  await page.evaluate(() => {
    window.kiosk.send({ type: 'change', scene: 'delegates?by=age&pick=41-50&who=oldest' });
  });
  const { asked } = await page.evaluate(rest, STILL);
  await expect(page.getByRole('dialog')).toBeVisible();
  // One to say that the scene is painted; dots that move ask for one after the other.
  expect(asked).toBeLessThan(3);
});

test('no animation is long for those who asked for calm', async ({ launchKiosk }) => {
  const { page } = await launchKiosk();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const long: string[] = [];
  for (const address of [...views, ...ASIDE, ...views]) {
    const times = await page.evaluate(async (scene) => {
      const found: number[] = [];
      window.kiosk.send({ type: 'go', scene });
      for (let count = 0; count < 10; count += 1) {
        await new Promise(requestAnimationFrame);
        for (const { effect } of document.getAnimations()) {
          found.push(Number(effect?.getComputedTiming().endTime));
        }
      }
      return found;
    }, address);
    expect(await page.locator('main').getAttribute('data-scene')).toBe(address);
    const worst = Math.max(0, ...times);
    if (worst > CALM_MS) long.push(`${address}: ${worst} ms`);
  }
  expect(long).toEqual([]);
});

/** Waits until the canvas, where there is one, and the animations stand still. */
async function stand(page: Page): Promise<void> {
  await page.evaluate(async (still) => {
    for (let same = 0, last = NaN; same < still;) {
      await look.frame();
      const now = look.picture();
      same = now === last && document.getAnimations().length === 0 ? same + 1 : 0;
      last = now;
    }
  }, STILL);
}

/** What goes on while nobody does anything: animations, and frames that somebody asks for. */
async function rest(frames: number): Promise<{ animations: number; asked: number }> {
  const original = window.requestAnimationFrame;
  let asked = 0;
  window.requestAnimationFrame = (callback) => {
    asked += 1;
    return original.call(window, callback);
  };
  for (let count = 0; count < frames; count += 1) {
    await new Promise((done) => original.call(window, done));
  }
  window.requestAnimationFrame = original;
  return { animations: document.getAnimations().length, asked };
}
