/** Is there anything to be seen on a picture of a page? */

/** A picture as Electron gives it: four bytes a pixel, of which three are colours. */
export interface Bitmap {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Less than this share of other colours is a stray line, not a scene. */
export const leastShare = 0.004;
/** Channels that differ by no more are the same colour, scaled and smoothed. */
const sameness = 24;
/** The middle of the page: its border and its way-finding are there whatever the scene does. */
const middle = { left: 0.06, right: 0.94, top: 0.06, bottom: 0.78 };

/** The share of pixels in the middle of the page that do not have its most frequent colour. */
export function drawnShare({ width, height, data }: Bitmap): number {
  const pixels: [number, number, number][] = [];
  const counts = new Map<number, number>();
  for (let y = Math.ceil(height * middle.top); y < height * middle.bottom; y += 1) {
    for (let x = Math.ceil(width * middle.left); x < width * middle.right; x += 1) {
      const at = (y * width + x) * 4;
      const pixel: [number, number, number] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
      const key = pixel[0] * 65_536 + pixel[1] * 256 + pixel[2];
      pixels.push(pixel);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const most = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0];
  const ground = [Math.floor(most / 65_536), Math.floor(most / 256) % 256, most % 256];
  const drawn = pixels.filter((pixel) =>
    pixel.some((channel, i) => Math.abs(channel - (ground[i] ?? 0)) > sameness),
  );
  return pixels.length === 0 ? 0 : drawn.length / pixels.length;
}

export const isBlank = (picture: Bitmap): boolean => drawnShare(picture) < leastShare;
