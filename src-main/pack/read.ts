/** Reads the files of a pack folder. Whatever happens on disk becomes a finding, never an exception. */
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackFileName } from '../../data/schema';
import { fileNames, fileOf, limits } from './files';
import { same, type Draft, type FindingCode } from './finding';
import { absent, marksOf } from './marks';
import { parseJson } from './parse';

/** The parsed JSON of each file, of any shape yet. */
export type PackJson = Record<PackFileName, unknown>;
/** `digest` stands for the bytes of all files. */
export type ReadResult =
  { ok: true; json: PackJson; digest: string } | { ok: false; findings: Draft[] };

/** The part of node:fs/promises that reading needs; tests put faults here. */
export interface Disk {
  open: typeof open;
  stat: typeof stat;
}

/**
 * Reads and parses every file of the pack in `dir`.
 * Sizes are taken before anything is read, so that rubbish is refused unread.
 */
export async function readPack(dir: string, disk: Disk = { open, stat }): Promise<ReadResult> {
  try {
    const folder = await disk.stat(dir);
    if (!folder.isDirectory()) return refuse([folderFault(dir, same('ENOTDIR'))]);
  } catch (error) {
    return refuse([folderFault(dir, same(errorCode(error)))]);
  }
  const before = await marksOf(dir);
  const sizes = await Promise.all(fileNames.map((name) => sizeOf(dir, name, disk)));
  const faults = sizes.filter((size) => typeof size !== 'number');
  const total = sizes.reduce<number>((sum, size) => sum + (typeof size === 'number' ? size : 0), 0);
  if (total > limits.pack)
    return refuse([...faults, fault('', 'pack-too-large', bytes(total), atMost(limits.pack))]);

  const read = await Promise.all(
    fileNames.map((name, i) => {
      const size = sizes[i];
      return typeof size === 'number' ? readOne(dir, name, size, disk) : Promise.resolve(undefined);
    }),
  );
  const after = await marksOf(dir);
  const digest = createHash('sha256');
  const json: Record<string, unknown> = {};
  const findings = fileNames.flatMap((name, i) => {
    // A file that changed, or was replaced, makes the pack a mixture of old and new.
    if (before[i] !== after[i]) return [changedFault(name, after[i])];
    const one = read[i];
    if (one === undefined) return [];
    if ('fault' in one) return [one.fault];
    const parsed = parseJson(fileOf(name), one.data);
    if ('fault' in parsed) return [parsed.fault];
    digest.update(`${name} ${one.data.length} `).update(one.data);
    json[name] = parsed.value;
    return [];
  });
  if (faults.length + findings.length > 0) return refuse([...faults, ...findings]);
  return { ok: true, json: json as PackJson, digest: digest.digest('hex') };
}

async function sizeOf(dir: string, name: PackFileName, disk: Disk): Promise<number | Draft> {
  const file = fileOf(name);
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
  name: PackFileName,
  size: number,
  disk: Disk,
): Promise<{ data: Buffer } | { fault: Draft }> {
  const file = fileOf(name);
  let data: Buffer;
  try {
    // O_NONBLOCK: a pipe put in place of the file must not hold the kiosk up.
    const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
    const handle = await disk.open(join(dir, file), flags);
    try {
      // No more than was announced: the file may be growing.
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(size), 0, size, 0);
      data = buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { fault: accessFault(file, error) };
  }
  return { data };
}

function accessFault(file: string, error: unknown): Draft {
  const code = errorCode(error);
  const kind: FindingCode = code === 'ENOENT' ? 'missing-file' : 'unreadable';
  return fault(file, kind, same(code), { vi: 'một tệp đọc được', en: 'a readable file' });
}

function changedFault(name: PackFileName, mark: string | undefined): Draft {
  if (mark === absent)
    return accessFault(fileOf(name), Object.assign(new Error(), { code: absent }));
  const found = { vi: 'nội dung mới và cũ lẫn lộn', en: 'a mixture of old and new' };
  const expected = { vi: 'tệp đã chép xong', en: 'a file that is no longer written to' };
  return fault(fileOf(name), 'changed', found, expected);
}

function folderFault(dir: string, found: Draft['found']): Draft {
  return fault('', 'missing-folder', same(`${dir}: ${found.vi}`), {
    vi: 'một thư mục',
    en: 'a folder',
  });
}

function fault(
  file: string,
  code: FindingCode,
  found: Draft['found'],
  expected: Draft['expected'],
): Draft {
  return { file, path: [], code, found, expected };
}

function refuse(findings: Draft[]): ReadResult {
  return { ok: false, findings };
}

function bytes(n: number): Draft['found'] {
  return same(`${n} byte`);
}

function atMost(n: number): Draft['expected'] {
  return { vi: `nhiều nhất ${n} byte`, en: `at most ${n} bytes` };
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
