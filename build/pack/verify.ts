/** `npm run -s pack:verify -- FILE --keys DIR`: would a kiosk that has these keys take the pack? */
import { examine } from '../../src-main/pack/bundle/examine';
import { trustedKeys } from '../../src-main/pack/bundle/keys';
import { readBundle } from '../../src-main/pack/bundle/read';
import { argumentsOf, fromHere, refusal, usage, type Report } from './report';

export async function verify(args: readonly string[]): Promise<Report> {
  const given = argumentsOf(args, 'keys');
  if (given?.options.keys === undefined)
    return usage('pack:verify -- TỆP.pack --keys THƯ_MỤC_KHOÁ');
  const read = await readBundle(fromHere(given.what));
  if (!read.ok) return refusal(given.what, read.findings);
  const keys = trustedKeys([fromHere(given.options.keys)]);
  const examined = examine(read.bundle, { keys, unsigned: false });
  if (!examined.ok || examined.voucher.state !== 'signed')
    return refusal(given.what, examined.ok ? [] : examined.findings);
  const { id, version } = examined.raw.pack;
  return {
    code: 0,
    lines: [`${given.what}: ${id} ${version}, nguyên vẹn, khoá ${examined.voucher.by} đã ký`],
  };
}
