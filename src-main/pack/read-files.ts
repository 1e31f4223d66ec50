/** Reads files of a folder as bytes. Whatever happens on disk becomes a finding, never an exception. */
import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { limits } from './files';
import { same, type Draft, type FindingCode } from './finding';
import { absent, marksOf } from './marks';

/** The part of node:fs/promises that reading needs; tests put faults here. */
export interface Disk {
  open: typeof open;
  stat: typeof stat;
}

export const plainDisk: Disk = { open, stat };

/** `data` has what could be read, in the order of the names. */
export interface FilesRead {
  data: Map<string, Uint8Array>;
  findings: Draft[];
}

/**
 * Reads the named files in `dir`. Those of `optional` may be missing.
 * Sizes are taken before anything is read, so that rubbish is refused unread.
 */
export async function readFiles(
  dir: string,
  files: readonly string[],
  optional: readonly string[] = [],
  disk: Disk = plainDisk,
): Promise<FilesRead> {
  try {
    const folder = await disk.stat(dir);
    if (!folder.isDirectory()) return refuse([folderFault(dir, 'ENOTDIR')]);
  } catch (error) {
    return refuse([folderFault(dir, errorCode(error))]);
  }
  const before = await marksOf(dir, files);
  const wanted = files.filter((file, i) => before[i] !== absent || !optional.includes(file));
  const sizes = await Promise.all(wanted.map((file) => sizeOf(dir, file, disk)));
  const faults = sizes.filter((size) => typeof size !== 'number');
  const total = sizes.reduce<number>((sum, size) => sum + (typeof size === 'number' ? size : 0), 0);
  if (total > limits.pack)
    return refuse([...faults, fault('', 'pack-too-large', bytes(total), atMost(limits.pack))]);

  const read = await Promise.all(
    wanted.map((file, i) => {
      const size = sizes[i];
      return typeof size === 'number' ? readOne(dir, file, size, disk) : Promise.resolve(undefined);
    }),
  );
  const after = await marksOf(dir, files);
  const data = new Map<string, Uint8Array>();
  const findings = files.flatMap((file, i) => {
    // A file that changed, or was replaced, makes the pack a mixture of old and new.
    if (before[i] !== after[i]) return [changedFault(file, after[i])];
    const one = read[wanted.indexOf(file)];
    if (one === undefined) return [];
    if ('fault' in one) return [one.fault];
    data.set(file, one.data);
    return [];
  });
  return { data, findings: [...faults, ...findings] };
}

async function sizeOf(dir: string, file: string, disk: Disk): Promise<number | Draft> {
  try {
    const info = await disk.stat(join(dir, file));
    if (!info.isFile())
      return fault(file, 'not-a-file', same('—'), { vi: 'một tệp JSON', en: 'a JSON file' });
    if (info.size > limits.file)
      return fault(file, 'too-large', bytes(info.size), atMost(limits.file));
    return info.size;
  } catch (error) {
    return accessFault(file, error);
  }
}

async function readOne(
  dir: string,
  file: string,
  size: number,
  disk: Disk,
): Promise<{ data: Buffer } | { fault: Draft }> {
  try {
    // O_NONBLOCK: a pipe put in place of the file must not hold the kiosk up.
    const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
    const handle = await disk.open(join(dir, file), flags);
    try {
      // No more than was announced: the file may be growing.
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(size), 0, size, 0);
      return { data: buffer.subarray(0, bytesRead) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { fault: accessFault(file, error) };
  }
}

function accessFault(file: string, error: unknown): Draft {
  const code = errorCode(error);
  const kind: FindingCode = code === 'ENOENT' ? 'missing-file' : 'unreadable';
  return fault(file, kind, same(code), { vi: 'một tệp đọc được', en: 'a readable file' });
}

/** What is said of a file that must be there and is not. */
export function missingFault(file: string): Draft {
  return accessFault(file, Object.assign(new Error(), { code: absent }));
}

function changedFault(file: string, mark: string | undefined): Draft {
  if (mark === absent) return missingFault(file);
  const found = { vi: 'nội dung mới và cũ lẫn lộn', en: 'a mixture of old and new' };
  const expected = { vi: 'tệp đã chép xong', en: 'a file that is no longer written to' };
  return fault(file, 'changed', found, expected);
}

function folderFault(dir: string, code: string): Draft {
  const expected = { vi: 'một thư mục', en: 'a folder' };
  return fault('', 'missing-folder', same(`${dir}: ${code}`), expected);
}

function fault(
  file: string,
  code: FindingCode,
  found: Draft['found'],
  expected: Draft['expected'],
): Draft {
  return { file, path: [], code, found, expected };
}

function refuse(findings: Draft[]): FilesRead {
  return { data: new Map(), findings };
}

/** An amount of bytes as a finding names it. */
export function bytes(n: number): Draft['found'] {
  return same(`${n} byte`);
}

/** A limit as a finding names it. */
export function atMost(n: number): Draft['expected'] {
  return { vi: `nhiều nhất ${n} byte`, en: `at most ${n} bytes` };
}

/** What the disk calls the error: `ENOENT`. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
