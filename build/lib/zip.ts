/**
 * Reads a zip archive without a dependency: the archive that we open is pinned by its integrity, so
 * neither encryption, nor zip64, nor archives of several parts have to be understood.
 *
 *   [local header | data] ... [central directory] [end record -> offset of the central directory]
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;

export interface ZipEntry {
  name: string;
  /** Unix permission bits. */
  mode: number;
  read(): Buffer;
}

/**
 * Lists the files of an archive and calls `use` with each while the archive is open.
 * @throws when the file is no zip archive.
 */
export function eachZipEntry(file: string, use: (entry: ZipEntry) => void): void {
  const fd = openSync(file, 'r');
  try {
    for (const entry of entries(fd)) if (!entry.name.endsWith('/')) use(entry);
  } finally {
    closeSync(fd);
  }
}

function bytes(fd: number, position: number, length: number): Buffer {
  const buffer = Buffer.alloc(length);
  if (readSync(fd, buffer, 0, length, position) !== length) throw new Error('zip: cut short');
  return buffer;
}

function* entries(fd: number): Generator<ZipEntry> {
  const end = bytes(fd, fstatSync(fd).size - END_SIZE, END_SIZE);
  if (end.readUInt32LE(0) !== END_SIGNATURE) throw new Error('zip: no end record');
  const directory = bytes(fd, end.readUInt32LE(16), end.readUInt32LE(12));
  for (let at = 0; at < directory.length;) {
    if (directory.readUInt32LE(at) !== ENTRY_SIGNATURE) throw new Error('zip: bad entry');
    const nameLength = directory.readUInt16LE(at + 28);
    const method = directory.readUInt16LE(at + 10);
    const size = directory.readUInt32LE(at + 20);
    const offset = directory.readUInt32LE(at + 42);
    const tail = directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    yield {
      name: directory.toString('utf8', at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
      read: () => content(fd, offset, size, method),
    };
    at += ENTRY_SIZE + nameLength + tail;
  }
}

function content(fd: number, offset: number, size: number, method: number): Buffer {
  // The local header repeats the name, and its extra field may have another length.
  const local = bytes(fd, offset, LOCAL_SIZE);
  const start = offset + LOCAL_SIZE + local.readUInt16LE(26) + local.readUInt16LE(28);
  const stored = bytes(fd, start, size);
  return method === 0 ? stored : inflateRawSync(stored);
}
