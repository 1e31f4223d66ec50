/** What the main process does about its own mistakes. */
import { app } from 'electron';
import { internalError } from './exit-codes';
import { isSupervised } from './health/relaunch';
import type { Journal } from './journal';
import { leave } from './leave';
import { limiter } from './limit';

/** A program that fails sooner would fail again and again, and nobody would slow it down. */
const livedSeconds = 10;

/** What is tried again and again may fail each time. */
const rejectionsNoted = { max: 10, windowMs: 60 * 60_000 };

/**
 * Ends the process at an uncaught exception; Electron would open a dialog and stand still for ever.
 * The supervisor starts the kiosk again; without one it does so itself.
 * A rejected promise that nobody awaits is journaled only.
 * @returns ends it in the same way at what somebody else has caught.
 */
export function endOnFault(journal: Journal): (error: unknown) => void {
  const end = (error: unknown): void => {
    journal.write('error', 'uncaught-exception', { error: textOf(error) });
    process.stderr.write(`${textOf(error)}\n`);
    if (!isSupervised(process.env) && process.uptime() > livedSeconds) app.relaunch();
    leave(internalError);
  };
  process.on('uncaughtException', end);
  const mayNote = limiter(rejectionsNoted.max, rejectionsNoted.windowMs);
  process.on('unhandledRejection', (reason) => {
    if (mayNote()) journal.write('error', 'unhandled-rejection', { error: textOf(reason) });
  });
  // Whoever read our output may go away before us; that is no reason to end the show.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  return end;
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
