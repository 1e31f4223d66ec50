/** Vitest's global set-up: what the tests of one run leave behind lies in one folder, which goes with it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Before the first worker starts, which inherits the variables. @returns the end of the run. */
export default function ownFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-unit-'));
  // Windows asks for the other one.
  process.env.TMPDIR = process.env.TEMP = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
