/** Where files for people go: onto a stick in the machine, or into the kiosk's own folder. */
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where Linux desktops mount what is plugged in: a folder for each user, in it one for each medium. */
const mounts = ['/media', '/run/media'];

/** The folder to write to. @param own the kiosk's own, which may not exist yet. */
export function exportPlace(own: string, roots: readonly string[] = mounts): string {
  return media(roots).find(isWritable) ?? own;
}

/** The folders of all media that are plugged in. */
export function media(roots: readonly string[] = mounts): string[] {
  return roots.flatMap(mediaIn);
}

function mediaIn(root: string): string[] {
  return foldersIn(root).flatMap((user) => [user, ...foldersIn(user)].filter(isMounted));
}

function foldersIn(dir: string): string[] {
  try {
    return readdirSync(dir, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(dir, name))
      .toSorted();
  } catch {
    return [];
  }
}

/** An empty mount point is a folder of the disk that it stands on. */
function isMounted(dir: string): boolean {
  try {
    return statSync(dir).dev !== statSync(join(dir, '..')).dev;
  } catch {
    return false;
  }
}

function isWritable(dir: string): boolean {
  try {
    accessSync(dir, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
