/** How much smaller a scene is drawn above the desk, so that its layout finds the room it was made for. */
import type { Size } from '../../ui/panel';

/** What the bar takes of a screen, which is not there: see ui/Bar.svelte and App.svelte. Of its height. */
const BAR = { landscape: 116 / 1080, portrait: 224 / 1920 };

/** @param room the height above the desk, px. */
export function lessened(room: number, { width, height }: Size): number {
  const bar = height > width ? BAR.portrait : BAR.landscape;
  return Math.min(1, room / (height * (1 - bar)));
}
