/** Decks on paper and as pictures, and small pictures of scenes. */
import type { ElectronApplication, Page } from 'playwright/test';
import { enter, operate } from './desk';
import { expect, test } from './launch';

const windows = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

async function openDesk(page: Page): Promise<void> {
  await enter(page);
  await operate(page, 'present', null);
}

test('a picture of a scene is small, has the shape of the wall, and leaves the wall as it is', async ({
  launchKiosk,
}) => {
  const { app, page, problems } = await launchKiosk({
    flags: ['--windowed', '1080x1920'],
    env: { KIOSK_TIME_SCALE: '20' },
  });
  await openDesk(page);
  const before = await page.evaluate(async () => (await window.kiosk.state()).stage);
  const sizes = await page.evaluate(async () => {
    const scenes = ['delegates?by=age', 'targets', 'home', 'delegates?by=age'];
    const asked = scenes.map((scene) => window.kiosk.operate('picture', { scene, language: 'vi' }));
    const urls = await Promise.all(asked);
    return Promise.all(
      urls.map(async (url) => {
        const image = new Image();
        image.src = url;
        await image.decode();
        return { url, width: image.naturalWidth, height: image.naturalHeight };
      }),
    );
  });
  for (const { url, width, height } of sizes) {
    expect({ width, height }).toEqual({ width: 360, height: 640 });
    expect(url).toMatch(/^data:image\/jpeg/);
    expect(url.length).toBeLessThan(200_000);
  }
  expect(new Set(sizes.map(({ url }) => url)).size).toBe(3);
  expect(sizes[0]?.url).toBe(sizes[3]?.url);
  expect(await page.evaluate(async () => (await window.kiosk.state()).stage)).toEqual(before);
  // A minute later, which is three seconds here, the page that drew them is closed.
  await expect.poll(() => windows(app)).toBe(1);
  expect(problems).toEqual([]);
});
