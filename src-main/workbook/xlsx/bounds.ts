/** Looks at a brought .xlsx file before anything unpacks it: what is too large is refused unread. */
import { inflateRawSync } from 'node:zlib';

/**
 * Bytes, and counts. The congress has a tenth of a megabyte packed and three unpacked, with 60.000 tags;
 * tags bound the memory that the parts take when they are read.
 */
export const bounds = {
  file: 8 * 1024 * 1024,
  unpacked: 32 * 1024 * 1024,
  parts: 200,
  tags: 800_000,
  rows: 5000,
  columns: 200,
};

const endMark = 0x06054b50;
const endSize = 22;
const longestComment = 0xffff;
const entryMark = 0x02014b50;
const entrySize = 46;
const localSize = 30;
const stored = 0;
const deflated = 8;
const lessThan = 0x3c;

const tooLarge =
  'Tệp bảng tính quá lớn khi mở ra; chỉ nhận bảng do máy này xuất ra và được sửa lại.';
const notXlsx =
  'Đây không phải là tệp Excel (.xlsx), hoặc tệp bị hỏng hay có đặt mật khẩu. Hãy lưu lại dạng .xlsx, không đặt mật khẩu.';

interface Part {
  method: number;
  packed: number;
  unpacked: number;
  /** Where its local header begins. */
  at: number;
  name: string;
}

/** Why the file is refused, in Vietnamese; null where it may be read. */
export function faultOf(bytes: Uint8Array): string | null {
  if (bytes.length > bounds.file)
    return `Tệp lớn quá ${bounds.file / 1024 / 1024} MB; bảng do máy này xuất ra nhỏ hơn nhiều.`;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const parts = partsOf(buffer);
    if (parts === null || !parts.some(({ name }) => name === 'xl/workbook.xml')) return notXlsx;
    const total = parts.reduce((sum, { unpacked }) => sum + unpacked, 0);
    if (parts.length > bounds.parts || total > bounds.unpacked) return tooLarge;
    let tags = 0;
    for (const part of parts) {
      tags += tagsIn(buffer, part);
      if (tags > bounds.tags) return tooLarge;
    }
    return null;
  } catch {
    return notXlsx;
  }
}

/** What the directory at the end of the file names; null where there is none. Names are unique. */
function partsOf(buffer: Buffer): Part[] | null {
  const end = endOf(buffer);
  if (end === null) return null;
  const count = buffer.readUInt16LE(end + 10);
  // The counts of files beyond 4 GB stand elsewhere: no workbook needs them.
  if (count === 0xffff) return null;
  let at = buffer.readUInt32LE(end + 16);
  const parts: Part[] = [];
  for (let i = 0; i < count; i += 1) {
    if (buffer.readUInt32LE(at) !== entryMark) return null;
    const named = buffer.readUInt16LE(at + 28);
    parts.push({
      method: buffer.readUInt16LE(at + 10),
      packed: buffer.readUInt32LE(at + 20),
      unpacked: buffer.readUInt32LE(at + 24),
      at: buffer.readUInt32LE(at + 42),
      name: buffer.toString('utf8', at + entrySize, at + entrySize + named),
    });
    at += entrySize + named + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return new Set(parts.map(({ name }) => name)).size === parts.length ? parts : null;
}

/** The last mark of the directory's end, as readers look for it. */
function endOf(buffer: Buffer): number | null {
  const first = Math.max(0, buffer.length - endSize - longestComment);
  for (let at = buffer.length - endSize; at >= first; at -= 1)
    if (buffer.readUInt32LE(at) === endMark) return at;
  return null;
}

/** Unpacks a part, as large as it says it is, and counts its tags. Throws where it lies about its size. */
function tagsIn(buffer: Buffer, { at, method, packed, unpacked }: Part): number {
  const named = buffer.readUInt16LE(at + 26) + buffer.readUInt16LE(at + 28);
  const data = buffer.subarray(at + localSize + named, at + localSize + named + packed);
  if (data.length !== packed) throw new Error('cut off');
  if (method !== stored && method !== deflated) throw new Error('unknown method');
  const content =
    method === stored ? data : inflateRawSync(data, { maxOutputLength: Math.max(1, unpacked) });
  if (content.length !== unpacked) throw new Error('wrong size');
  return content.reduce((sum, byte) => (byte === lessThan ? sum + 1 : sum), 0);
}
