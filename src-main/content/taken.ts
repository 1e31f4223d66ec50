/** From a file or a folder to content that may be tried: read, examined, held against what is shown. */
import type { Pack, RawPack } from '../../data/schema';
import { reason } from '../exports/save';
import { checksumsFile, contentFiles, type Bundle } from '../pack/bundle/bundle';
import { examine } from '../pack/bundle/examine';
import { bundleOf, withChecksums } from '../pack/bundle/of';
import { readBundle } from '../pack/bundle/read';
import type { Trust } from '../pack/bundle/signature';
import { writeBundle } from '../pack/bundle/write';
import { diffPacks } from '../pack/diff/diff';
import { limits } from '../pack/files';
import type { Finding } from '../pack/finding';
import { digestOf } from '../pack/read';
import { readWorkbook } from '../workbook/workbook';
import type { FoundContent } from './found';
import { readPlain } from './plain-file';
import { problemOf } from './problems';
import type { PackChange, PackProblem, Voucher } from './types';

export interface Taken {
  pack: Pack;
  voucher: Voucher;
  migratedFrom: number | null;
  changes: PackChange[];
  /** What is to lie on the disk: the content in today's schema, and beside it as it came where that was another. */
  files: Bundle;
  /** Stands for the bytes of the content. */
  digest: string;
}

/** `findings` are for the journal; a workbook has none. */
export type Taking =
  { ok: true; taken: Taken } | { ok: false; problems: PackProblem[]; findings: Finding[] };

/** Never rejects. @param base what is shown now: a workbook changes it, and all else is held against it. */
export async function take(found: FoundContent, base: RawPack, trust: Trust): Promise<Taking> {
  const read = await readContent(found, base);
  if (!read.ok) return read;
  const examined = examine(read.bundle, trust);
  if (!examined.ok) return refuse(examined.findings);
  const { raw, pack, voucher, migratedFrom } = examined;
  const files = filesOf(examined.bundle, migratedFrom === null ? null : raw);
  return {
    ok: true,
    taken: {
      ...{ pack, voucher, migratedFrom, files },
      changes: diffPacks(base, raw),
      digest: digestOf(contentOf(files)),
    },
  };
}

type Read = { ok: true; bundle: Bundle } | Extract<Taking, { ok: false }>;

async function readContent({ kind, path, file }: FoundContent, base: RawPack): Promise<Read> {
  if (kind !== 'workbook') {
    const read = await readBundle(path);
    return read.ok ? read : refuse(read.findings);
  }
  try {
    const read = await readWorkbook(await readPlain(path, limits.pack), base);
    if (read.ok) return { ok: true, bundle: bundleOf(read.raw) };
    return { ...read, findings: [] };
  } catch (error) {
    const sentence = `Không đọc được tệp: ${reason(error)}.`;
    return { ok: false, problems: [{ place: file, sentence, example: null }], findings: [] };
  }
}

const refuse = (findings: Finding[]): Extract<Taking, { ok: false }> => ({
  ok: false,
  problems: findings.map(problemOf),
  findings,
});

/** @param migrated the content in today's schema; null where it came in it. */
function filesOf(bundle: Bundle, migrated: RawPack | null): Bundle {
  const whole = bundle.has(checksumsFile) ? bundle : withChecksums(bundle);
  if (migrated === null) return whole;
  return new Map([...bundleOf(migrated), ['original.pack', writeBundle(whole)]]);
}

/** In the order in which they are read again. */
function contentOf(files: Bundle): Bundle {
  return new Map(
    contentFiles.flatMap((name) => {
      const bytes = files.get(name);
      return bytes === undefined ? [] : [[name, bytes] as const];
    }),
  );
}
