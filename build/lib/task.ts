/** What every task shares: how it speaks, and how it ends. */

/** A set-up step that cannot be done here; its message is all that the user sees. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}

/** Says something to the person at the terminal. stdout is kept for the tools' own output. */
export function say(message: string): void {
  process.stderr.write(`${message}\n`);
}

/**
 * Runs a task to its end and exits with the code that it returns. A SetupError prints its message
 * alone; anything else is a fault of ours and keeps its stack.
 */
export async function main(task: () => Promise<number>): Promise<void> {
  // What root makes here, an ordinary user reads: see user.ts.
  process.umask(0o022);
  try {
    process.exitCode = await task();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}
