/** Who asked for calm, the system or the visitor: styles follow `data-still` of the page's root. */
import { prefersReducedMotion } from 'svelte/motion';
import { kiosk } from '../stage/kiosk.svelte';

class Motion {
  /** Nothing moves; what comes and goes may fade, shortly. */
  readonly still = $derived(prefersReducedMotion.current || (kiosk.ready && kiosk.aids.still));
}

export const motion = new Motion();

/** Keeps `data-still`; returns the function that stops it. */
export function followMotion(): () => void {
  return $effect.root(() => {
    $effect.pre(() => {
      document.documentElement.toggleAttribute('data-still', motion.still);
    });
  });
}
