/** Puts what the kiosk's program has written to where it was asked for. */
import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Copies `made`, a file or a folder, into `dir`; it is there once it is whole. Two disks may lie between.
 * @returns where it is. Throws what the disk throws, and leaves nothing.
 */
export function handOver(made: string, dir: string): string {
  const target = join(dir, basename(made));
  const temporary = `${target}.${process.pid}.tmp`;
  mkdirSync(dir, { recursive: true });
  try {
    cpSync(made, temporary, { recursive: true });
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    throw error;
  }
  return target;
}
