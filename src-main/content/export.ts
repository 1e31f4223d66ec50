/** What is shown, for people to take away: as a pack, or as a workbook. */
import { isDeepStrictEqual } from 'node:util';
import type { SavedFile } from '../contract';
import type { Exports } from '../exports/save';
import { checksumsFile, type Bundle } from '../pack/bundle/bundle';
import { bundleOf, withChecksums } from '../pack/bundle/of';
import { readBundle } from '../pack/bundle/read';
import { examine } from '../pack/bundle/examine';
import type { Trust } from '../pack/bundle/signature';
import { writeBundle } from '../pack/bundle/write';
import type { Kept } from '../pack/keeper';
import { writeWorkbook } from '../workbook/workbook';

/** Of an id, which may be of any length. */
const longest = 60;

export async function exportPack(
  { raw, origin }: Kept,
  form: 'pack' | 'workbook',
  trust: Trust,
  exports: Pick<Exports, 'save'>,
): Promise<SavedFile> {
  const name = `noi-dung-${raw.pack.id.slice(0, longest)}-${raw.pack.version.slice(0, longest)}`;
  if (form === 'workbook') return exports.save(name, 'xlsx', await writeWorkbook(raw));
  const bundle = origin.dir === null ? null : await asItLies(origin.dir, raw, trust);
  return exports.save(name, 'pack', writeBundle(bundle ?? bundleOf(raw)));
}

/** The files of the folder, with the signature that they have; null where they are not what is shown. */
async function asItLies(dir: string, raw: Kept['raw'], trust: Trust): Promise<Bundle | null> {
  const read = await readBundle(dir);
  if (!read.ok) return null;
  const examined = examine(read.bundle, { ...trust, unsigned: true });
  if (!examined.ok || !isDeepStrictEqual(examined.raw, raw)) return null;
  return read.bundle.has(checksumsFile) ? read.bundle : withChecksums(read.bundle);
}
