/** Starts the whole program again: by its supervisor where there is one, else by itself. */
import { app } from 'electron';
import { startAgain } from '../exit-codes';
import { leave } from '../leave';

/**
 * Is there somebody who starts the kiosk again? Under systemd a child that we started would end with
 * us. INVOCATION_ID says nothing: every program of a desktop session inherits it.
 */
export function isSupervised(env: NodeJS.ProcessEnv): boolean {
  return env['KIOSK_SUPERVISED'] === '1' || Boolean(env['NOTIFY_SOCKET']);
}

/** Ends this process, and has another one started. */
export function relaunch(): void {
  if (!isSupervised(process.env)) app.relaunch();
  leave(startAgain);
}
