/** `npm run -s pack:diff -- A B`: what B has changed of A, in words; each a folder or a pack file. */
import type { RawPack } from '../../data/schema';
import type { PackChange } from '../../src-main/content/types';
import { examineContent } from '../../src-main/pack/bundle/examine';
import { readBundle } from '../../src-main/pack/bundle/read';
import { diffPacks } from '../../src-main/pack/diff/diff';
import { kindWords, sentenceOf } from '../../src-main/pack/diff/sentence';
import { fromHere, refusal, usage, type Report } from './report';

/** Exit codes as diff has them: 0 no difference, 1 differences, 2 wrong use or a pack with faults. */
export async function diff(args: readonly string[]): Promise<Report> {
  const [first, second, ...more] = args;
  if (first === undefined || second === undefined || more.length > 0 || args.some(isFlag))
    return usage('pack:diff -- A B   (mỗi cái là một thư mục hoặc một TỆP.pack)');
  const before = await contentOf(first);
  if ('code' in before) return before;
  const after = await contentOf(second);
  if ('code' in after) return after;
  const changes = diffPacks(before, after);
  const title = `${titleOf(before)} → ${titleOf(after)}`;
  if (changes.length === 0) return { code: 0, lines: [`${title}: không có gì khác`] };
  return { code: 1, lines: [`${title}: ${changes.length} thay đổi`, ...grouped(changes)] };
}

const isFlag = (arg: string): boolean => arg.startsWith('-');
const titleOf = ({ pack }: RawPack): string => `${pack.id} ${pack.version}`;

/** What a pack holds, whoever signed it; or why it cannot be compared. */
async function contentOf(path: string): Promise<RawPack | Report> {
  const read = await readBundle(fromHere(path));
  if (!read.ok) return { ...refusal(path, read.findings), code: 2 };
  const examined = examineContent(read.bundle);
  return examined.ok ? examined.raw : { ...refusal(path, examined.findings), code: 2 };
}

/** Under a heading for each kind, with how many there are. */
function grouped(changes: readonly PackChange[]): string[] {
  const kinds = Object.keys(kindWords) as PackChange['kind'][];
  return kinds.flatMap((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    if (own.length === 0) return [];
    return [
      '',
      `${kindWords[kind].all} (${own.length})`,
      ...own.map((one) => `  ${sentenceOf(one)}`),
    ];
  });
}
