/** From the folder of an installed pack to what may be shown. */
import { finish } from '../check';
import { judge, type LoadResult } from '../load';
import { readPack } from '../read';
import { noSeal } from '../seal';
import type { Installed } from './installed';

/**
 * Reads the pack, and refuses bytes other than those that were taken in: the disk may have changed them.
 * Never throws.
 */
export async function loadInstalled(
  dir: string,
  { digest }: Pick<Installed, 'digest'>,
  seal = noSeal,
): Promise<LoadResult> {
  const read = await readPack(dir);
  if (read.ok && read.digest !== digest) {
    const found = { vi: 'nội dung khác', en: 'other content' };
    const expected = { vi: 'đúng như lúc nhận vào', en: 'what was taken in' };
    const draft = { file: '', path: [], code: 'not-as-installed' as const, found, expected };
    return { ok: false, findings: [finish(draft)] };
  }
  return judge(read, seal);
}
