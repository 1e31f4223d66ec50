/** When the display sleeps: after the screen has been dark for a while, and no longer than that. */
import type { Time } from '../time';

/** Who steps up to a screen that has just gone dark finds it lit. */
export const darkMs = 60_000;
/** A knock against the panel wakes it without anybody touching it; then it is sent to sleep again. */
export const againMs = 10 * 60_000;

export interface DisplaySwitch {
  off(): void;
  on(): void;
}

/**
 * @returns to be told whenever the screen has become dark or lit. The display is switched on only
 * after it was switched off here.
 */
export function displaySleep(display: DisplaySwitch, time: Time): (dark: boolean) => void {
  let timer: NodeJS.Timeout | undefined;
  let isDark = false;
  let isOff = false;
  const sleep = (): void => {
    isOff = true;
    display.off();
    timer = time.after(againMs, sleep);
  };
  return (dark) => {
    if (dark === isDark) return;
    isDark = dark;
    clearTimeout(timer);
    if (dark) timer = time.after(darkMs, sleep);
    else if (isOff) {
      isOff = false;
      display.on();
    }
  };
}
