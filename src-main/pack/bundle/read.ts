/** Reads a pack, be it one file or a folder. Nothing is written, and nothing is believed yet. */
import { constants } from 'node:fs';
import { lstat, open, realpath, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { finish } from '../check';
import { limits } from '../files';
import { same, type Draft, type Finding, type FindingCode } from '../finding';
import { atMost, bytes, errorCode, readFiles, type Disk } from '../read-files';
import { bundleFiles, checksumsFile, type Bundle } from './bundle';
import { readZip, type ZipRead } from './zip';

export type BundleRead = { ok: true; bundle: Bundle } | { ok: false; findings: Finding[] };

/** Links are not followed: they could lead to any file of the machine. */
const noLinks: Disk = { open, stat: lstat };

/** Reads the pack at `path`, a file or a folder. Never throws. */
export async function readBundle(path: string): Promise<BundleRead> {
  const read = await readEither(path);
  return read.ok
    ? { ok: true, bundle: read.files }
    : { ok: false, findings: read.findings.map((draft) => finish(draft)) };
}

async function readEither(path: string): Promise<ZipRead> {
  try {
    const info = await stat(path);
    return info.isDirectory()
      ? await readFolder(await realpath(path))
      : await readFile(path, info.isFile(), info.size);
  } catch (error) {
    const code = errorCode(error);
    const expected = { vi: 'một tệp gói hoặc thư mục', en: 'a pack file or a folder' };
    return refuse(path, code === 'ENOENT' ? 'missing-file' : 'unreadable', same(code), expected);
  }
}

/** Checksums and signature may be missing, and so may a file that an older schema had not. */
async function readFolder(dir: string): Promise<ZipRead> {
  const { data, findings } = await readFiles(dir, bundleFiles, bundleFiles, noLinks);
  return findings.length > 0 ? { ok: false, findings } : { ok: true, files: data };
}

async function readFile(path: string, regular: boolean, size: number): Promise<ZipRead> {
  if (!regular)
    return refuse(path, 'not-a-file', same('—'), { vi: 'một tệp gói', en: 'a pack file' });
  if (size > limits.pack) return refuse(path, 'pack-too-large', bytes(size), atMost(limits.pack));
  const read = await readZip(basename(path), await bytesOf(path, size));
  if (read.ok && !read.files.has(checksumsFile))
    return refuse(path, 'no-checksums', same('—'), {
      vi: 'gói do lệnh pack:build hoặc do máy trưng bày lập',
      en: 'a pack as pack:build or the kiosk makes it',
    });
  return read;
}

/** No more than was announced: the file may be growing. */
async function bytesOf(path: string, size: number): Promise<Buffer> {
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size), 0, size, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function refuse(
  path: string,
  code: FindingCode,
  found: Draft['found'],
  expected: Draft['expected'],
): ZipRead {
  return { ok: false, findings: [{ file: basename(path), path: [], code, found, expected }] };
}
