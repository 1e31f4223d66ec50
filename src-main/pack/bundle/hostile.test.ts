/** Packs that somebody made to do harm, or that came to harm: each is refused with a reason, and leaves nothing. */
import { mkdirSync, symlinkSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fileOf, limits } from '../files';
import { smallPack, writePack } from '../testing';
import { bundleOf, withChecksums } from './of';
import { readBundle } from './read';
import { archiveOf, type Forged } from './testing';
import { allowed, faultsOf, faultsOfFile, told } from './testing-faults';
import { writeBundle } from './write';

const good = bundleOf(smallPack());
const entries: Forged[] = [...good].map(([name, data]) => ({ name, data }));

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

/** The good pack with an entry more, at the end. */
const and = (entry: Forged): Buffer => archiveOf([...entries, entry]);
/** The good pack with one file otherwise, its checksums made to fit. */
const but = (file: string, words: string): Uint8Array =>
  writeBundle(withChecksums(new Map([...good, [file, text(words)]])));

it('has an honest archive to start from', async () => {
  expect(await faultsOfFile(archiveOf(entries), allowed)).toEqual([]);
});

/** Ten gigabytes in ten megabytes: the same block of zeros over and over. */
function bomb(): Buffer {
  const size = 16 * 1024 * 1024;
  const block = deflateRawSync(Buffer.alloc(size), { finishFlush: constants.Z_FULL_FLUSH });
  const count = Math.ceil(1e10 / size);
  return Buffer.concat([...Array<Buffer>(count).fill(block), deflateRawSync(Buffer.alloc(0))]);
}

describe('archives', () => {
  const zeros = deflateRawSync(Buffer.alloc(limits.file));
  const whole = archiveOf(entries);

  it.each<[string, Uint8Array, string]>([
    ['nothing at all', new Uint8Array(), 'x.pack bad-archive'],
    ['rubbish', Buffer.alloc(5000, 'rubbish'), 'x.pack bad-archive'],
    ['half an archive', whole.subarray(0, whole.length / 2), 'x.pack bad-archive'],
    ['an archive without its last byte', whole.subarray(0, -1), 'x.pack bad-archive'],
    ['the end of an archive', whole.subarray(-1000), 'x.pack bad-archive'],
    ['an archive of no file', archiveOf([]), 'x.pack no-checksums'],
    ['an archive without checksums', archiveOf(entries.slice(0, -1)), 'x.pack no-checksums'],
    ['more entries announced than there are', archiveOf(entries, 20), 'x.pack bad-archive'],
    ['fewer entries announced than there are', archiveOf(entries, 11), 'x.pack no-checksums'],
    ['60,000 entries announced', archiveOf(entries, 60_000), 'x.pack too-many-files'],
    ['a file too large', Buffer.alloc(limits.pack + 1), 'x.pack pack-too-large'],
    ['a path upwards', and({ name: '../../evil.json' }), '../../evil.json unsafe-name'],
    [
      'a path upwards in between',
      and({ name: 'a/../../pack.json' }),
      'a/../../pack.json unsafe-name',
    ],
    ['an absolute path', and({ name: '/etc/passwd' }), '/etc/passwd unsafe-name'],
    ['a path of Windows', and({ name: 'C:\\evil.json' }), 'C:\\evil.json unsafe-name'],
    ['a path with backslashes', and({ name: '..\\evil.json' }), '..\\evil.json unsafe-name'],
    [
      'a name that hides its ending',
      and({ name: 'x\u202egpj.exe' }),
      'x\\u{202e}gpj.exe unknown-file',
    ],
    [
      'a name with an end in it',
      and({ name: 'pack.json\0.exe' }),
      'pack.json\\u{0}.exe unknown-file',
    ],
    ['a name that is no UTF-8', and({ name: Buffer.from([0xff, 0xfe]) }), '�� unknown-file'],
    ['no name', and({ name: '' }), ' unknown-file'],
    ['a folder', and({ name: 'sub/', data: Buffer.alloc(0), mode: 0o040755 }), 'sub/ special-file'],
    ['a file in a folder', and({ name: 'sub/pack.json' }), 'sub/pack.json unknown-file'],
    ['a program', and({ name: 'run.js' }), 'run.js unknown-file'],
    [
      'a link',
      and({ name: 'link.json', data: text('/etc/passwd'), mode: 0o120777 }),
      'link.json special-file',
    ],
    [
      'a link by the name of a file',
      archiveOf([{ name: 'pack.json', mode: 0o120777 }]),
      'pack.json special-file',
    ],
    ['a device', and({ name: 'signature.json', mode: 0o020666 }), 'signature.json special-file'],
    [
      'a file with its owner’s rights',
      and({ name: 'signature.json', mode: 0o104755 }),
      'signature.json special-file',
    ],
    ['a name twice', and({ name: 'pack.json' }), 'pack.json duplicate-file'],
    ['a name twice, in capitals', and({ name: 'PACK.json' }), 'PACK.json duplicate-file'],
    [
      'a name twice, by compatible letters',
      and({ name: 'ｐack.json' }),
      'ｐack.json duplicate-file',
    ],
    [
      'a name twice, by other accents',
      archiveOf([{ name: 'ế.json' }, { name: 'ế.json'.normalize('NFD') }]),
      'ế.json unknown-file',
    ],
    ['a password', and({ name: 'signature.json', flags: 1 }), 'signature.json encrypted'],
    ['strong encryption', and({ name: 'signature.json', flags: 0x41 }), 'x.pack bad-archive'],
    [
      'an unknown packing',
      and({ name: 'signature.json', method: 14 }),
      'signature.json bad-archive',
    ],
    [
      'data that are not packed as said',
      and({ name: 'signature.json', raw: Buffer.alloc(9, 7) }),
      'x.pack bad-archive',
    ],
    [
      '4 GB announced',
      and({ name: 'signature.json', announced: 0xfffffffe }),
      'signature.json too-large',
    ],
    [
      'less announced than there is',
      and({ name: 'signature.json', raw: zeros, announced: 10 }),
      'x.pack bad-archive',
    ],
    [
      'more announced than there is',
      and({ name: 'signature.json', announced: 99 }),
      'x.pack bad-archive',
    ],
    [
      'data that are not there',
      and({ name: 'signature.json', packed: 9_000_000 }),
      'x.pack bad-archive',
    ],
    [
      'stored data of two sizes',
      and({ name: 'signature.json', method: 0, announced: 9 }),
      'x.pack bad-archive',
    ],
    [
      'ten gigabytes in ten megabytes',
      and({ name: 'signature.json', raw: bomb(), announced: limits.file }),
      'x.pack bad-archive',
    ],
    [
      'files that are too much together',
      archiveOf(entries.map(({ name }) => ({ name, raw: zeros, announced: limits.file }))),
      'x.pack pack-too-large',
    ],
  ])('refuses %s', async (_name, data, fault) => {
    expect((await faultsOfFile(data, allowed))[0]).toBe(fault);
  });

  it('tells names apart that another system takes for one', async () => {
    const twice = archiveOf([{ name: 'ế.json' }, { name: 'ế.json'.normalize('NFD') }]);
    expect((await faultsOfFile(twice, allowed)).map((fault) => fault.normalize('NFC'))).toEqual([
      'ế.json unknown-file',
      'ế.json duplicate-file',
    ]);
  });
});

describe('contents', () => {
  const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const manifest = JSON.stringify(smallPack().pack);

  it.each<[string, Uint8Array, string]>([
    ['deeply nested JSON', but('pack.json', nested), 'pack.json too-deep'],
    [
      'a list without end',
      but('pack.json', `[${'0,'.repeat(100_000)}0]`),
      'pack.json too-many-values',
    ],
    ['a text without end', but('pack.json', `"${'x'.repeat(100_000)}"`), 'pack.json too-long'],
    [
      'another prototype',
      but('pack.json', manifest.replace('{', '{"__proto__":{"id":"x"},')),
      'pack.json unknown-key',
    ],
    [
      'a constructor',
      but('pack.json', manifest.replace('{', '{"constructor":{"prototype":{}},')),
      'pack.json unknown-key',
    ],
    [
      'a constructor among languages',
      but('pack.json', manifest.replace('{"vi"', '{"constructor":"x","vi"')),
      'pack.json unknown-key',
    ],
    [
      'a prototype among languages',
      but('pack.json', manifest.replace('{"vi"', '{"__proto__":"x","vi"')),
      'pack.json unknown-key',
    ],
    [
      'a script',
      but('pack.json', manifest.replaceAll('Nhỏ', '<script>x</script>')),
      'pack.json markup',
    ],
    [
      'an infinite number',
      but('playlist.json', '{"items":[{"seconds":1e999}]}'),
      'playlist.json missing',
    ],
    [
      'a missing file',
      writeBundle(withChecksums(new Map([...good].slice(1)))),
      'pack.json missing-file',
    ],
  ])('refuses %s', async (_name, data, fault) => {
    expect(await faultsOfFile(data, allowed)).toContain(fault);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('folders', () => {
  async function folderFaults(spoil: (dir: string) => void): Promise<string[]> {
    const dir = writePack(smallPack());
    spoil(dir);
    const read = await readBundle(dir);
    return read.ok ? faultsOf(read.bundle, allowed) : told(read.findings);
  }

  it('are read without what no pack has', async () => {
    expect(await folderFaults((dir) => mkdirSync(join(dir, 'decks')))).toEqual([]);
  });

  it('are refused where a file is a link, a folder or not there', async () => {
    const file = fileOf('units');
    const link = (dir: string): void => {
      unlinkSync(join(dir, file));
      symlinkSync('/etc/hostname', join(dir, file));
    };
    expect(await folderFaults(link)).toEqual([`${file} not-a-file`]);
    const folder = (dir: string): void => {
      unlinkSync(join(dir, file));
      mkdirSync(join(dir, file));
    };
    expect(await folderFaults(folder)).toEqual([`${file} not-a-file`]);
    expect(await folderFaults((dir) => unlinkSync(join(dir, file)))).toEqual([
      `${file} missing-file`,
    ]);
  });

  it('are refused where there is none', async () => {
    const read = await readBundle(join(tmpdir(), 'no-such-pack'));
    expect(read.ok || told(read.findings)).toEqual(['no-such-pack missing-file']);
  });
});
