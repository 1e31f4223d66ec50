/** The speaker's window on somebody's desktop. */
import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';

export const desktopSize = { width: 1600, height: 900 };

/** With a frame, to the right of the hall's window where the display has room for it there. */
export function besideWall(
  wall: Rectangle | undefined,
  display: Rectangle,
): BrowserWindowConstructorOptions {
  const beside = wall === undefined ? display.x : wall.x + wall.width;
  const fits = beside + desktopSize.width <= display.x + display.width;
  return { x: fits ? beside : display.x, y: wall?.y ?? display.y, frame: true, fullscreen: false };
}
