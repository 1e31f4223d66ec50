/** Opens an .xlsx file that somebody brings: what is too large is refused before it fills the memory. */
// Its module for Node declares `require` once more where the bundler has.
import { zipSync, type Zippable } from 'fflate/browser';
import { fromBufferPromise, type ZipFile } from 'yauzl';

/**
 * Bytes, and counts. The congress has 0,14 MB packed, 1 MB unpacked and 58.000 tags; tags bound the
 * memory that the parts take when they are read.
 */
export const bounds = {
  file: 8 * 1024 * 1024,
  unpacked: 24 * 1024 * 1024,
  parts: 200,
  tags: 600_000,
  /** Each may stand for thousands of columns, which the library makes one by one. */
  widths: 400,
  /** In all cells together, for many may share one text; the congress has half a million. */
  letters: 6_000_000,
  /** What lies beyond is not looked at: no person gets there, and programs leave empty cells there. */
  rows: 20_000,
  columns: 200,
};

/** `sentence` in Vietnamese. */
export type Refusal = { ok: false; sentence: string };
export type Unpacked = { ok: true; bytes: Uint8Array } | Refusal;

const refuse = (sentence: string): Refusal => ({ ok: false, sentence });
export const tooLarge = refuse(
  'Tệp bảng tính quá lớn khi mở ra; chỉ nhận bảng do máy này xuất ra và được sửa lại.',
);
const notXlsx = refuse(
  'Đây không phải là tệp Excel (.xlsx), hoặc tệp bị hỏng hay có đặt mật khẩu. Hãy lưu lại dạng .xlsx, không đặt mật khẩu.',
);

/** Cells, their texts, their formats and what joins them. Pictures, links to other files and programs are left. */
const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/)?(?:workbook|sharedStrings|styles)\.xml(?:\.rels)?|xl\/worksheets\/[^/]+\.xml)$/;

/** The same workbook with what is wanted of it, not packed any more and within the bounds. */
export async function unpackXlsx(bytes: Uint8Array): Promise<Unpacked> {
  if (bytes.length > bounds.file)
    return refuse(
      `Tệp lớn quá ${bounds.file / 1024 / 1024} MB; bảng do máy này xuất ra nhỏ hơn nhiều.`,
    );
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const parts = await partsOf(await fromBufferPromise(buffer));
    if (parts === null) return tooLarge;
    if (!Object.hasOwn(parts, 'xl/workbook.xml')) return notXlsx;
    return { ok: true, bytes: zipSync(parts, { level: 0 }) };
  } catch {
    return notXlsx;
  }
}

/** Null where it is beyond the bounds. */
async function partsOf(zip: ZipFile): Promise<Zippable | null> {
  const parts: Zippable = {};
  let [size, tags, widths] = [0, 0, 0];
  if (zip.entryCount > bounds.parts) return null;
  for await (const entry of zip.eachEntry()) {
    if (!wanted.test(entry.fileName)) continue;
    size += entry.uncompressedSize;
    if (size > bounds.unpacked) return null;
    const chunks: Buffer[] = [];
    // The library stops at the first byte beyond the announced size.
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      tags += tagsIn(chunk as Buffer);
      if (tags > bounds.tags) return null;
      chunks.push(chunk as Buffer);
    }
    const part = Buffer.concat(chunks);
    widths += part.toString('latin1').match(/<(?:\w+:)?col[\s/]/g)?.length ?? 0;
    if (widths > bounds.widths) return null;
    parts[entry.fileName] = part;
  }
  return parts;
}

const lessThan = 0x3c;

function tagsIn(xml: Buffer): number {
  let count = 0;
  for (const byte of xml) if (byte === lessThan) count += 1;
  return count;
}
