/** Tells systemd that the kiosk is well: a main process that hangs tells nothing and is replaced. */
import { spawn } from 'node:child_process';

export interface Watchdog {
  /** The first good screen is there. */
  ready(): void;
  stop(): void;
}

/**
 * Node has no datagram sockets of the file system, hence systemd's own little program; the unit needs
 * `NotifyAccess=all`.
 * @param isWell asked several times within the time that the unit sets (WATCHDOG_USEC).
 */
export function openWatchdog(env: NodeJS.ProcessEnv, isWell: () => boolean): Watchdog {
  if (!env['NOTIFY_SOCKET']) return { ready: () => undefined, stop: () => undefined };
  const limitMs = Number(env['WATCHDOG_USEC'] ?? 0) / 1000;
  const timer =
    limitMs > 0 ? setInterval(() => isWell() && notify('WATCHDOG=1'), limitMs / 3) : undefined;
  let told = false;
  return {
    ready: () => {
      if (!told) notify('--ready');
      told = true;
    },
    stop: () => clearInterval(timer),
  };
}

/** It waits until the word is taken: systemd ignores that of a process which it no longer finds. */
function notify(word: string): void {
  const child = spawn('systemd-notify', [word], { stdio: 'ignore' });
  child.on('error', () => undefined);
}
