/** How much room the way-finding and the aids have. The one rule; `data-key-room` tells it to the styles. */

/**
 * - `ample`: words beside their signs;
 * - `close`: words under their signs;
 * - `scarce`: three keys, one of which opens the views.
 */
export type KeyRoom = 'ample' | 'close' | 'scarce';

/** Above these widths there is room, in u; 1920 and 1080 are the whole at text of 100 %. */
const LEAST = {
  landscape: { ample: 1700, close: 1200 },
  portrait: { ample: 1000, close: 800 },
};

/** @param width of the screen, in u: larger text leaves fewer of them. */
export function keyRoom(width: number, portrait: boolean): KeyRoom {
  const { ample, close } = portrait ? LEAST.portrait : LEAST.landscape;
  if (width >= ample) return 'ample';
  return width >= close ? 'close' : 'scarce';
}
