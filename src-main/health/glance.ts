/** Takes a look at the pixels that are really shown. */
import type { BrowserWindow, NativeImage, Rectangle } from 'electron';
import { setTimeout } from 'node:timers/promises';
import { isUniform, splitStrip, type Look, type Pixels } from './pixels';

/** Where the page draws its beacon (src-renderer/stage/beat.ts), in DIP from the left and the bottom. */
const beacon = { left: 0.3, width: 8, height: 4 };
const stripWidth = 4;
/** A capture that has no frame to copy never ends by itself. */
const captureMs = 2_500;
const retryMs = 100;
/** So much later than drawn may a frame be shown by a busy machine. */
const shownMs = 1_000;
/** Fine enough that a line of text is met. */
const gridStep = 7;

/**
 * Looks at one upright strip that ends in the beacon; only where that has one colour, at everything.
 * A frame that is drawn may be shown a little later: while the beacon is as it was, it looks again.
 *
 * Measured at 1920×1080 in software on 2 cores: the strip costs 5 ms of CPU (the frame is composed
 * once more), everything 24 ms; at 3840×2160 13 and 76 ms.
 * @param was what the beacon looked like before; null where it need not have changed.
 * @returns null when there was nothing to see in time.
 */
export async function glance(window: BrowserWindow, was: string | null): Promise<Look | null> {
  const end = performance.now() + shownMs;
  let seen = await lookOnce(window);
  while (seen !== null && seen.beacon === was && performance.now() < end) {
    await setTimeout(retryMs);
    seen = await lookOnce(window);
  }
  return seen;
}

async function lookOnce(window: BrowserWindow): Promise<Look | null> {
  if (window.isDestroyed()) return null;
  const { width, height } = window.getContentBounds();
  const left = Math.round(width * beacon.left) + (beacon.width - stripWidth) / 2;
  const strip = await capture(window, { x: left, y: 0, width: stripWidth, height });
  if (strip === null) return null;
  const rows = Math.ceil((beacon.height * strip.height) / height);
  const [above, foot] = splitStrip(strip, rows);
  if (!isUniform(above)) return { blank: false, beacon: foot };
  const all = await capture(window, { x: 0, y: 0, width, height: height - beacon.height });
  return all === null ? null : { blank: isUniform(all, gridStep), beacon: foot };
}

/** Tries again where a capture fails at once: between two surfaces there is nothing to copy for a moment. */
async function capture(window: BrowserWindow, rect: Rectangle): Promise<Pixels | null> {
  const end = performance.now() + captureMs;
  while (!window.isDestroyed()) {
    const left = end - performance.now();
    if (left <= 0) break;
    const pixels = await captureOnce(window, rect, left);
    if (pixels !== null) return pixels;
    await setTimeout(retryMs);
  }
  return null;
}

async function captureOnce(
  { webContents }: BrowserWindow,
  rect: Rectangle,
  ms: number,
): Promise<Pixels | null> {
  const late = new AbortController();
  const taken = webContents.capturePage(rect).then(pixelsOf, () => null);
  const pixels = await Promise.race([taken, setTimeout(ms, null, late)]);
  late.abort();
  return pixels;
}

/** A captured picture is in real pixels, whatever the display's scale. */
function pixelsOf(image: NativeImage): Pixels | null {
  return image.isEmpty() ? null : { ...image.getSize(), bytes: image.toBitmap() };
}
