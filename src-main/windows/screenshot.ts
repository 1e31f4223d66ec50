/** Keeps a current picture of the page in a file, for machines without a screen. */
import type { BrowserWindow } from 'electron';
import { writeAtomic } from '../atomic';
import type { Journal } from '../journal';

const everyMs = 2000;

/** Writes the page to `file` as PNG every two seconds; the file is always whole. */
export function keepScreenshot(file: string, window: () => BrowserWindow, journal: Journal): void {
  let failed = false;
  const take = async (): Promise<void> => {
    try {
      if (window().isVisible()) writeAtomic(file, (await window().capturePage()).toPNG());
      failed = false;
    } catch (error) {
      if (!failed) journal.write('warning', 'screenshot-failed', { error: String(error) });
      failed = true;
    }
    setTimeout(() => void take(), everyMs);
  };
  setTimeout(() => void take(), everyMs);
}
