/** Do the dots move where people see it? A canvas can be blank while its frames look perfect. */
import type { Page } from 'playwright';

/** Pictures are taken this much smaller. */
const SCALE = 0.25;
const PICTURES = 4;

/** The largest share of the canvas's pixels that changed from one picture of the page to the next. */
export async function movedShare(page: Page, scenes: readonly string[]): Promise<number> {
  const client = await page.context().newCDPSession(page);
  const box = await page.locator('canvas').first().boundingBox();
  if (box === null) throw new Error('there is no canvas');
  const shares: number[] = [];
  for (const scene of scenes) {
    const pictures: string[] = [];
    await page.evaluate((to) => window.kiosk.send({ type: 'go', scene: to }), scene);
    for (let picture = 0; picture < PICTURES; picture += 1) {
      const clip = { ...box, scale: SCALE };
      const { data } = await client.send('Page.captureScreenshot', {
        clip,
        optimizeForSpeed: true,
      });
      pictures.push(`data:image/png;base64,${data}`);
    }
    shares.push(...(await page.evaluate(changedShares, pictures)));
  }
  await client.detach();
  return Math.max(...shares);
}

/** In the page: the share of pixels in which each picture differs from the one before. */
async function changedShares(addresses: string[]): Promise<number[]> {
  const pixels: Uint8ClampedArray[] = [];
  for (const address of addresses) {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const data = context?.getImageData(0, 0, image.width, image.height).data;
    if (data) pixels.push(data);
  }
  return pixels.slice(1).map((data, index) => {
    let changed = 0;
    for (let at = 0; at < data.length; at += 4) {
      const before = pixels[index] ?? data;
      const change = [0, 1, 2].map((part) =>
        Math.abs((data[at + part] ?? 0) - (before[at + part] ?? 0)),
      );
      if (Math.max(...change) > 24) changed += 1;
    }
    return (4 * changed) / data.length;
  });
}
