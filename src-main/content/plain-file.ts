/** Reads a file that anybody may have put where it is. */
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/** Rejects with what the disk says, for links, and for what is no plain file or larger than `most` bytes. */
export async function readPlain(path: string, most: number): Promise<Uint8Array> {
  // A link may lead anywhere, and a pipe must not hold the kiosk up. Windows has neither flag.
  const careful = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const handle = await open(path, constants.O_RDONLY | careful);
  try {
    const info = await handle.stat();
    if (!info.isFile()) throw new Error('đây không phải là một tệp thường');
    if (info.size > most) throw new Error(`tệp lớn hơn ${most / 1024 / 1024} MB`);
    // No more than was announced: the file may be growing.
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(info.size), 0, info.size, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
