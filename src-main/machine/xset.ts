/** Switches the displays of an X11 session; where there is none, or no `xset`, does nothing. */
import { execFile } from 'node:child_process';
import type { Journal } from '../journal';
import type { DisplaySwitch } from './display-sleep';

/** It answers at once; an X server that hangs must not keep it for ever. */
const timeoutMs = 5_000;

/** Without Wayland, whose compositor alone switches its displays. */
export const isX11 = ({ DISPLAY, WAYLAND_DISPLAY }: NodeJS.ProcessEnv): boolean =>
  DISPLAY !== undefined && WAYLAND_DISPLAY === undefined;

/** Takes the displays over from X's own timers: from now on only the kiosk lets them sleep. */
export function openXset(journal: Journal): DisplaySwitch {
  let told = false;
  const xset = (args: readonly string[], tell: boolean): void => {
    execFile('xset', args, { timeout: timeoutMs }, (error, _stdout, stderr) => {
      const failed = error?.message ?? stderr.trim();
      if (failed === '' || told || !tell) return;
      told = true;
      journal.write('warning', 'display-sleep-failed', { error: failed.slice(0, 500) });
    });
  };
  xset(awake, false);
  return {
    off: () => xset(['dpms', 'force', 'off'], true),
    // “force” switches X's own timers on again: they go off after it.
    on: () => xset(['dpms', 'force', 'on', ...awake], true),
  };
}

const awake = ['s', 'off', '-dpms'];
