/** How packs are spoken of. */
import type { Candidate, PackEntry } from '../../../src-main/contract';
import { fill } from '../../text/messages';
import { contentWords as text } from './words';
import { formatDay } from './day';

/** Who stands for it: `ký bởi tinh-uy`, `chưa ký`, `đi kèm chương trình`. */
export function sayVoucher(voucher: PackEntry['voucher']): string {
  return voucher.state === 'signed'
    ? fill(text.voucher.signed, { by: voucher.by })
    : text.voucher[voucher.state];
}

/** `1.2.0, ngày 17/9/2025`. */
export function sayEdition({ version, date }: Pick<Candidate, 'version' | 'date'>): string {
  return fill(text.editionOf, { version, date: formatDay(date) });
}
