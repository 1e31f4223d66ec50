/** `npm run -s pack:sign -- FILE --key NAME.key.pem`: signs a pack file in its place. */
import { statSync } from 'node:fs';
import { writeAtomic } from '../../src-main/atomic';
import { examineContent } from '../../src-main/pack/bundle/examine';
import { readBundle } from '../../src-main/pack/bundle/read';
import { signBundle } from '../../src-main/pack/bundle/signature';
import { writeBundle } from '../../src-main/pack/bundle/write';
import { readSigner } from './key-file';
import { argumentsOf, fromHere, refusal, usage, type Report } from './report';

/** Nobody signs what has a fault, or was changed since it was built; an older signature is replaced. */
export async function sign(args: readonly string[]): Promise<Report> {
  const given = argumentsOf(args, 'key');
  if (given?.options.key === undefined) return usage('pack:sign -- TỆP.pack --key TÊN.key.pem');
  const file = fromHere(given.what);
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true)
    return { code: 2, lines: ['Hãy dùng pack:build với --key để đóng gói và ký một thư mục'] };
  const signer = readSigner(fromHere(given.options.key));
  if (typeof signer === 'string') return { code: 1, lines: [signer] };

  const read = await readBundle(file);
  if (!read.ok) return refusal(file, read.findings);
  const examined = examineContent(read.bundle);
  if (!examined.ok) return refusal(file, examined.findings);
  writeAtomic(file, writeBundle(signBundle(examined.bundle, signer.key, signer.name)));
  return { code: 0, lines: [`${given.what}: đã ký bằng khoá ${signer.name}`] };
}
