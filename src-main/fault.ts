/** What the main process does about its own mistakes. */
import type { Journal } from './journal';
import { leave } from './leave';

/** Internal software error, as in sysexits.h. The supervisor starts the kiosk again. */
const internalError = 70;

/**
 * Ends the process at an uncaught exception; Electron would open a dialog and stand still for ever.
 * A rejected promise that nobody awaits is journaled only.
 */
export function endOnFault(journal: Journal): void {
  process.on('uncaughtException', (error) => {
    journal.write('error', 'uncaught-exception', { error: textOf(error) });
    process.stderr.write(`${textOf(error)}\n`);
    leave(internalError);
  });
  process.on('unhandledRejection', (reason) => {
    journal.write('error', 'unhandled-rejection', { error: textOf(reason) });
  });
  // Whoever read our output may go away before us; that is no reason to end the show.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
