/** `npm run -s pack:workbook -- DIR|FILE.pack [--out FILE.xlsx]`: a pack as a workbook for Excel or LibreOffice. */
import { writeAtomic } from '../../src-main/atomic';
import { examineContent } from '../../src-main/pack/bundle/examine';
import { readBundle } from '../../src-main/pack/bundle/read';
import { writeWorkbook } from '../../src-main/workbook/workbook';
import { argumentsOf, fromHere, refusal, usage, type Report } from './report';

/** Only content without a fault is written, whoever signed it. */
export async function workbook(args: readonly string[]): Promise<Report> {
  const given = argumentsOf(args, 'out');
  if (given === null) return usage('pack:workbook -- THƯ_MỤC|TỆP.pack [--out TỆP.xlsx]');
  const { what, options } = given;
  const read = await readBundle(fromHere(what));
  if (!read.ok) return refusal(what, read.findings);
  const examined = examineContent(read.bundle);
  if (!examined.ok) return refusal(what, examined.findings);
  const { id, version } = examined.raw.pack;
  const file = options.out ?? `${id}-${version}.xlsx`;
  const data = await writeWorkbook(examined.raw);
  writeAtomic(fromHere(file), data);
  return { code: 0, lines: [`${file}: ${id} ${version}, ${data.length} byte`] };
}
