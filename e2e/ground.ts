/** Scenes look as they do by day, or in the evening, whatever the clock of the machine says. */
import { writeFileSync } from 'node:fs';
import type { TestInfo } from 'playwright/test';
import type { Ground } from '../src-main/contract';

const TWELVE_HOURS = 12 * 60 * 60_000;

/**
 * Flags for a kiosk that keeps to one ground as long as a test lasts.
 * @param more other settings that it starts with
 */
export function always(ground: Ground, info: TestInfo, more: object = {}): string[] {
  const path = info.outputPath(`${ground}.json`);
  writeFileSync(path, JSON.stringify({ ...more, evening: evening(ground) }));
  return ['--settings', path];
}

/** All day long, or the minute that is farthest from now. */
function evening(ground: Ground): { from: string; to: string } {
  if (ground === 'evening') return { from: '00:00', to: '24:00' };
  const clock = (ms: number): string => new Date(ms).toTimeString().slice(0, 5);
  const far = Date.now() + TWELVE_HOURS;
  return { from: clock(far), to: clock(far + 60_000) };
}
