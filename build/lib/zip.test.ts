import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { eachZipEntry } from './zip';

const folder = mkdtempSync(join(tmpdir(), 'zip-'));
afterAll(() => rmSync(folder, { recursive: true }));

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

/** An archive of one file; the local header has an extra field that the directory lacks. */
function archive(name: string, content: Buffer, deflate: boolean, mode: number): Buffer {
  const method = deflate ? 8 : 0;
  const data = deflate ? deflateRawSync(content) : content;
  const sizes = [
    [4, 0],
    [4, data.length],
    [4, content.length],
    [2, name.length],
  ] as const;
  const start = [[2, 20], [2, 0], [2, method], [2, 0], [2, 0], ...sizes] as const;
  const local = [record(0x04034b50, ...start, [2, 3]), Buffer.from(`${name}xyz`), data];
  const tail = [
    [2, 0],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, (mode << 16) >>> 0],
    [4, 0],
  ] as const;
  const entry = [record(0x02014b50, [2, 20], ...start, ...tail), Buffer.from(name)];
  const length = (parts: Buffer[]): number => Buffer.concat(parts).length;
  const counts = [
    [2, 0],
    [2, 0],
    [2, 1],
    [2, 1],
  ] as const;
  const end = record(0x06054b50, ...counts, [4, length(entry)], [4, length(local)], [2, 0]);
  return Buffer.concat([...local, ...entry, end]);
}

async function read(bytes: Buffer): Promise<unknown[]> {
  const file = join(folder, 'a.zip');
  writeFileSync(file, bytes);
  const found: unknown[] = [];
  await eachZipEntry(file, async ({ name, mode, read: content }) => {
    found.push([name, mode, `${await content()}`]);
  });
  return found;
}

it.each([true, false])('reads a file, deflated: %s', async (deflate) => {
  const bytes = archive('bin/tool', Buffer.from('hello hello hello'), deflate, 0o100755);
  expect(await read(bytes)).toEqual([['bin/tool', 0o755, 'hello hello hello']]);
});

it('leaves folders out', async () => {
  expect(await read(archive('bin/', Buffer.alloc(0), false, 0o40755))).toEqual([]);
});

it('refuses what is no archive', async () => {
  await expect(read(Buffer.alloc(100))).rejects.toThrow('not a zip file');
  await expect(read(Buffer.alloc(3))).rejects.toThrow();
});
