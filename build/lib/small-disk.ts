/** A file system of one megabyte, lent to tests of a full disk; only root can make one. */
import { join } from 'node:path';
import { read } from './run';
import type { User } from './user';

/**
 * @param use gets the variables that say where it is; none where there can be no such disk.
 */
export async function withSmallDisk<T>(
  user: User,
  use: (env: NodeJS.ProcessEnv) => Promise<T>,
): Promise<T> {
  const folder = join(user.home, 'small-disk');
  if (process.getuid?.() !== 0) return use({});
  user.folder(folder);
  if (read(['mount', '-t', 'tmpfs', '-o', 'size=1m', 'kiosk-test', folder]).code !== 0) {
    return use({});
  }
  try {
    // What was mounted belongs to root again.
    user.folder(folder);
    return await use({ KIOSK_SMALL_DISK: folder });
  } finally {
    read(['umount', '--lazy', folder]);
  }
}
