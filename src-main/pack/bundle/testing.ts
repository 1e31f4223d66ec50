/** Archives as no honest program writes them. */
import { deflateRawSync } from 'node:zlib';

/** An entry of an archive, and the lies that its header may tell. */
export interface Forged {
  name: string | Buffer;
  data?: Uint8Array;
  /** As Unix writes it. */
  mode?: number;
  /** General purpose bits: 1 is encryption, 0x800 a name in UTF-8. */
  flags?: number;
  /** 0 stored, 8 deflated. */
  method?: number;
  /** What the header says that the data are unpacked, and packed. */
  announced?: number;
  packed?: number;
  /** The data as they stand in the archive, where they are not to be packed here. */
  raw?: Buffer;
}

/** A record of a zip archive: its signature, then fields as [bytes, value]. */
function record(signature: number, ...fields: (readonly [2 | 4, number])[]): Buffer {
  return Buffer.concat(
    [[4, signature] as const, ...fields].map(([size, value]) => {
      const field = Buffer.alloc(size);
      field.writeUIntLE(value, 0, size);
      return field;
    }),
  );
}

/** An archive of the entries; `count` is what its end says that there are. */
export function archiveOf(entries: readonly Forged[], count = entries.length): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { data = Buffer.from('{}'), mode = 0o100644, flags = 0x800, method = 8 } = entry;
    const raw = entry.raw ?? (method === 8 ? deflateRawSync(data) : Buffer.from(data));
    const name = Buffer.from(entry.name);
    const start = [
      [2, 20],
      [2, flags],
      [2, method],
      [4, 0],
      [4, 0],
      [4, entry.packed ?? raw.length],
      [4, entry.announced ?? data.length],
      [2, name.length],
      [2, 0],
    ] as const;
    const tail = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, mode * 0x10000],
      [4, offset],
    ] as const;
    const parts = [record(0x04034b50, ...start), name, raw];
    directory.push(record(0x02014b50, [2, 0x0314], ...start, ...tail), name);
    local.push(...parts);
    offset += Buffer.concat(parts).length;
  }
  const size = Buffer.concat(directory).length;
  const counts = [
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
  ] as const;
  const end = record(0x06054b50, ...counts, [4, size], [4, offset], [2, 0]);
  return Buffer.concat([...local, ...directory, end]);
}
