/** Whether an entry of an archive may be read: decided by what the archive tells of it. */
import { validateFileName } from 'yauzl';
import { limits } from '../files';
import { same, type Draft, type FindingCode } from '../finding';
import { atMost, bytes } from '../read-files';
import { bundleFiles } from './bundle';
import { visible } from '../visible';

/** What a zip archive announces of an entry. */
export interface Announced {
  name: string;
  /** As Unix has it, with the type of the file; 0 where another system wrote the archive. */
  mode: number;
  encrypted: boolean;
  /** Packed in a way that every program knows? */
  readable: boolean;
  /** Bytes when unpacked. */
  size: number;
}

/** The type of a file, and the bits that lend it its owner's rights. */
const specialBits = 0o177000;
const regular = 0o100000;

/** Why the entry is refused, or null. `seen` has the names before it, as `nameKey` writes them. */
export function entryFault(entry: Announced, seen: ReadonlySet<string>): Draft | null {
  const { name, mode, size } = entry;
  const fault = (code: FindingCode, found: Draft['found'], expected: Draft['expected']): Draft => ({
    file: visible(name),
    path: [],
    code,
    found,
    expected,
  });
  if (validateFileName(name) !== null) return fault('unsafe-name', same(visible(name)), plainName);
  if ((mode & specialBits) !== 0 && (mode & specialBits) !== regular)
    return fault('special-file', same(mode.toString(8)), plainFile);
  if (seen.has(nameKey(name))) return fault('duplicate-file', same(visible(name)), once);
  if (!bundleFiles.includes(name)) return fault('unknown-file', same(visible(name)), known);
  if (entry.encrypted) return fault('encrypted', withPassword, open);
  if (!entry.readable) return fault('bad-archive', strangePacking, open);
  if (size > limits.file) return fault('too-large', bytes(size), atMost(limits.file));
  return null;
}

/** Names that some system takes for one have one key: by case, and by how accents are written. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

const plainName = {
  vi: 'tên tệp nằm ngay trong gói, không có đường dẫn',
  en: 'the name of a file at the top of the pack, without a path',
};
const plainFile = { vi: 'một tệp thường', en: 'a regular file' };
const once = { vi: 'mỗi tên một lần', en: 'every name once' };
const known = {
  vi: `chỉ ${bundleFiles.join(', ')}, nằm ngay trong gói, không trong thư mục con`,
  en: `only ${bundleFiles.join(', ')}, at the top of the pack`,
};
const withPassword = { vi: 'tệp đặt mật khẩu', en: 'a file with a password' };
const strangePacking = { vi: 'cách nén lạ', en: 'an unknown compression' };
const open = { vi: 'gói do lệnh pack:build lập', en: 'a pack as pack:build makes it' };
