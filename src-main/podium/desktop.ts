/** The speaker's window on somebody's desktop. */
import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';

/** What such a window can be, of all that is decided for one on the whole screen. */
type Kept = Pick<BrowserWindowConstructorOptions, 'show' | 'backgroundColor' | 'webPreferences'>;

const size = { width: 1600, height: 900 };

/** With a frame, to the right of the hall's window where the display has room for it there. */
export function desktopOptions(
  { show, backgroundColor, webPreferences }: Kept,
  wall: Rectangle | undefined,
  display: Rectangle,
): BrowserWindowConstructorOptions {
  const beside = wall === undefined ? display.x : wall.x + wall.width;
  const fits = beside + size.width <= display.x + display.width;
  return {
    ...size,
    x: fits ? beside : display.x,
    y: wall?.y ?? display.y,
    useContentSize: true,
    ...{ show, backgroundColor, webPreferences },
  };
}
