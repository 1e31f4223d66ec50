/** `npm run -s pack:build -- DIR [--out FILE] [--key NAME.key.pem]`: makes one file of a folder. */
import { examineContent } from '../../src-main/pack/bundle/examine';
import { withChecksums } from '../../src-main/pack/bundle/of';
import { readBundle } from '../../src-main/pack/bundle/read';
import { signBundle } from '../../src-main/pack/bundle/signature';
import { writeBundle } from '../../src-main/pack/bundle/write';
import { writeAtomic } from '../../src-main/atomic';
import { readSigner } from './key-file';
import { argumentsOf, fromHere, refusal, usage, type Report } from './report';

/** Only content without a fault is made a pack. The files go in as they are, byte for byte. */
export async function build(args: readonly string[]): Promise<Report> {
  const given = argumentsOf(args, 'out', 'key');
  if (given === null) return usage('pack:build -- THƯ_MỤC [--out TỆP.pack] [--key TÊN.key.pem]');
  const { what, options } = given;
  const signer = options.key === undefined ? null : readSigner(fromHere(options.key));
  if (typeof signer === 'string') return { code: 1, lines: [signer] };

  const read = await readBundle(fromHere(what));
  if (!read.ok) return refusal(what, read.findings);
  const bundle = withChecksums(read.bundle);
  const examined = examineContent(bundle);
  if (!examined.ok) return refusal(what, examined.findings);
  const { id, version } = examined.raw.pack;
  const file = options.out ?? `${id}-${version}.pack`;
  const data = writeBundle(signer === null ? bundle : signBundle(bundle, signer.key, signer.name));
  writeAtomic(fromHere(file), data);
  const signed = signer === null ? 'chưa ký' : `đã ký bằng khoá ${signer.name}`;
  return { code: 0, lines: [`${file}: ${id} ${version}, ${data.length} byte, ${signed}`] };
}
