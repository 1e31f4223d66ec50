/**
 * `npm run -s pack:apply -- FILE.xlsx --base DIR|FILE.pack --out DIR`: the folder of the pack that an edited
 * workbook makes of the one that it was written from.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { RawPack } from '../../data/schema';
import { writeAtomic } from '../../src-main/atomic';
import type { PackProblem } from '../../src-main/content/types';
import type { Bundle } from '../../src-main/pack/bundle/bundle';
import { examineContent } from '../../src-main/pack/bundle/examine';
import { bundleOf } from '../../src-main/pack/bundle/of';
import { readBundle } from '../../src-main/pack/bundle/read';
import { diffPacks } from '../../src-main/pack/diff/diff';
import { sentenceOf } from '../../src-main/pack/diff/sentence';
import { fileNames, fileOf } from '../../src-main/pack/files';
import { errorCode } from '../../src-main/pack/read-files';
import { readWorkbook } from '../../src-main/workbook/workbook';
import { argumentsOf, fromHere, refusal, usage, type Report } from './report';

/** Writes only where nothing is wrong. Files that the workbook did not change stay as they are, byte for byte. */
export async function apply(args: readonly string[]): Promise<Report> {
  const given = argumentsOf(args, 'base', 'out');
  if (given?.options.base === undefined || given.options.out === undefined)
    return usage('pack:apply -- TỆP.xlsx --base THƯ_MỤC|TỆP.pack --out THƯ_MỤC');
  const { base, out } = given.options;
  const read = await readBundle(fromHere(base));
  if (!read.ok) return refusal(base, read.findings);
  const examined = examineContent(read.bundle);
  if (!examined.ok) return refusal(base, examined.findings);
  const data = bytesOf(fromHere(given.what));
  if (typeof data === 'string')
    return { code: 1, lines: [`${given.what}: không đọc được tệp (${data})`] };
  const edited = await readWorkbook(data, examined.raw);
  if (!edited.ok) return { code: 1, lines: edited.problems.map(lineOf) };
  const files = filesOf(edited.raw, read.bundle);
  for (const [file, data] of files) writeAtomic(join(fromHere(out), file), data);
  const changes = diffPacks(examined.raw, edited.raw);
  const { id, version } = edited.raw.pack;
  const title = `${out}: ${id} ${version}, ${changes.length} thay đổi`;
  return { code: 0, lines: [title, ...changes.map((change) => `  ${sentenceOf(change)}`)] };
}

/** The file's bytes, or what the disk calls the error. */
function bytesOf(file: string): Uint8Array | string {
  try {
    return readFileSync(file);
  } catch (error) {
    return errorCode(error);
  }
}

/** The bytes of every file of `raw`: those that `before` has, where they say the same. */
function filesOf(raw: RawPack, before: Bundle): Map<string, Uint8Array> {
  const written = bundleOf(raw);
  return new Map(
    fileNames.flatMap((name) => {
      const file = fileOf(name);
      const old = before.get(file);
      const isSame = old !== undefined && isDeepStrictEqual(jsonOf(old), raw[name]);
      const data = isSame ? old : written.get(file);
      return data === undefined ? [] : [[file, data] as const];
    }),
  );
}

const jsonOf = (data: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(data));

function lineOf({ place, sentence, example }: PackProblem): string {
  return `${place}: ${sentence}${example === null ? '' : ` Ví dụ: ${example}`}`;
}
