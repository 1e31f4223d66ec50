import { chmodSync, mkdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { limits } from './files';
import { readPack, type Disk } from './read';
import { smallPack, writePack } from './testing';

async function faults(dir: string, disk?: Disk): Promise<string[]> {
  const result = await readPack(dir, disk);
  return result.ok ? [] : result.findings.map(({ file, code }) => `${file} ${code}`);
}

function packWith(file: string, content: string | Uint8Array): string {
  const dir = writePack(smallPack());
  writeFileSync(join(dir, file), content);
  return dir;
}

it('reads a good pack', async () => {
  const result = await readPack(writePack(smallPack()));
  expect(result).toEqual({ ok: true, json: smallPack(), digest: expect.any(String) });
});

describe('faults on disk', () => {
  it('names a missing folder and a file in its place', async () => {
    expect(await faults('/nowhere/at/all')).toEqual([' missing-folder']);
    expect(await faults(join(packWith('x', ''), 'x'))).toEqual([' missing-folder']);
  });

  it('names every missing file', async () => {
    const dir = writePack(smallPack());
    unlinkSync(join(dir, 'results.json'));
    unlinkSync(join(dir, 'people.json'));
    expect(await faults(dir)).toEqual(['results.json missing-file', 'people.json missing-file']);
  });

  it('names broken JSON and bytes that are not UTF-8', async () => {
    expect(await faults(packWith('units.json', '{"units": ['))).toEqual(['units.json not-json']);
    expect(await faults(packWith('units.json', Buffer.from([0x22, 0xff, 0x22])))).toEqual([
      'units.json not-utf8',
    ]);
  });

  it('names a folder in the place of a file', async () => {
    const dir = writePack(smallPack());
    rmSync(join(dir, 'units.json'));
    mkdirSync(join(dir, 'units.json'));
    expect(await faults(dir)).toEqual(['units.json not-a-file']);
  });

  it('refuses 50 MB of rubbish without opening it', async () => {
    const dir = packWith('results.json', Buffer.alloc(50 * 1024 * 1024, 'x'));
    const opened: string[] = [];
    const spy = ((path: string, flags: number) => {
      opened.push(path);
      return open(path, flags);
    }) as typeof open;
    expect(await faults(dir, { stat, open: spy })).toEqual(['results.json too-large']);
    expect(opened).not.toContain(join(dir, 'results.json'));
  });

  it('names faults of several kinds at once', async () => {
    const dir = packWith('units.json', '{');
    unlinkSync(join(dir, 'people.json'));
    expect(await faults(dir)).toEqual(['people.json missing-file', 'units.json not-json']);
  });

  it('refuses files that are too much together', async () => {
    const dir = writePack(smallPack());
    for (const file of ['pack', 'units', 'sources', 'people', 'targets']) {
      writeFileSync(join(dir, `${file}.json`), Buffer.alloc(limits.file, ' '));
    }
    expect(await faults(dir)).toEqual([' pack-too-large']);
  });

  const denied = Object.assign(new Error('denied'), { code: 'EACCES' });

  it('names a file that may not be read', async () => {
    const refuse = ((path: string, flags: number) =>
      path.endsWith('targets.json') ? Promise.reject(denied) : open(path, flags)) as typeof open;
    expect(await faults(writePack(smallPack()), { stat, open: refuse })).toEqual([
      'targets.json unreadable',
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('does so for a real file as well', async () => {
    const dir = writePack(smallPack());
    chmodSync(join(dir, 'targets.json'), 0);
    expect(await faults(dir)).toEqual(['targets.json unreadable']);
  });

  /** Does something to the pack as soon as the named file is open. */
  function whenOpened(name: string, act: (path: string) => void): Disk {
    const opening = (async (path: string, flags: number) => {
      const handle = await open(path, flags);
      if (path.endsWith(name)) act(path);
      return handle;
    }) as typeof open;
    return { stat, open: opening };
  }

  it('names a file that vanishes while it is read', async () => {
    const disk = whenOpened('results.json', unlinkSync);
    expect(await faults(writePack(smallPack()), disk)).toEqual(['results.json missing-file']);
  });

  it('names a file that is written to while it is read', async () => {
    const disk = whenOpened('results.json', (path) => writeFileSync(path, '{}'));
    expect(await faults(writePack(smallPack()), disk)).toEqual(['results.json changed']);
  });
});
