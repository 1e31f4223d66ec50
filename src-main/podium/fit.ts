/** Where the live picture lies in the speaker's window. */
import type { Rectangle } from 'electron';

/**
 * The largest rectangle of the wall's shape in the middle of `hole`, in whole units.
 * @param wall width and height of what the hall sees; the whole hole where it has none.
 */
export function fitInto(hole: Rectangle, [width = 0, height = 0]: readonly number[]): Rectangle {
  const scale = Math.min(hole.width / width, hole.height / height);
  const fits = Number.isFinite(scale) && scale > 0;
  const size = fits ? { width: width * scale, height: height * scale } : hole;
  return {
    x: Math.round(hole.x + (hole.width - size.width) / 2),
    y: Math.round(hole.y + (hole.height - size.height) / 2),
    width: Math.max(0, Math.round(size.width)),
    height: Math.max(0, Math.round(size.height)),
  };
}
