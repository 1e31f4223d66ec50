/** What a few pixels of the screen say. Pure; `glance.ts` takes them. */

/** A picture as Chromium hands it over: four bytes a pixel. */
export interface Pixels {
  width: number;
  height: number;
  bytes: Uint8Array;
}

export interface Look {
  /** Everything has one colour. */
  blank: boolean;
  /** The beacon's pixels; they change with every beat. */
  beacon: string;
}

/** Dithering and colour management move a plain ground by a step or two. */
const tolerance = 4;
const bytesPerPixel = 4;

/** Is every `step`th pixel of every `step`th row of one colour, apart from a hair? */
export function isUniform({ width, height, bytes }: Pixels, step = 1): boolean {
  for (let y = 0; y < height; y += step) {
    for (let x = 0; x < width; x += step) {
      const at = (y * width + x) * bytesPerPixel;
      for (let channel = 0; channel < 3; channel += 1) {
        const distance = (bytes[at + channel] ?? 0) - (bytes[channel] ?? 0);
        if (Math.abs(distance) > tolerance) return false;
      }
    }
  }
  return true;
}

/** The upper part of a strip, and its lowest `rows` as text. */
export function splitStrip({ width, height, bytes }: Pixels, rows: number): [Pixels, string] {
  const above = Math.max(0, height - rows);
  const cut = above * width * bytesPerPixel;
  const foot = Buffer.from(bytes.subarray(cut)).toString('base64');
  return [{ width, height: above, bytes: bytes.subarray(0, cut) }, foot];
}
