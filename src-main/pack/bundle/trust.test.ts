/** Whose word counts for a pack: checksums that fit, and signatures of known keys. */
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { smallPack } from '../testing';
import { checksumsFile, signatureFile, type Bundle } from './bundle';
import { bundleOf, withChecksums } from './of';
import { signBundle } from './signature';
import { allowed, faultsOf, faultsOfFile } from './testing-faults';
import { writeBundle } from './write';

const good = bundleOf(smallPack());
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const stranger = generateKeyPairSync('ed25519');
const keys = [{ name: 'tinh', key: publicKey }];
const strict = { keys, unsigned: false };

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

describe('checksums', () => {
  const sums = (change: (text: string) => string): Uint8Array =>
    writeBundle(
      new Map([
        ...good,
        [checksumsFile, text(change(new TextDecoder().decode(good.get(checksumsFile))))],
      ]),
    );

  it.each<[string, Uint8Array, string]>([
    [
      'a changed file',
      writeBundle(new Map([...good, ['people.json', text('{}')]])),
      'people.json checksum',
    ],
    ['a file that is gone', writeBundle(new Map([...good].slice(1))), 'pack.json missing-file'],
    [
      'a file that is not listed',
      sums((list) => list.replace(/ *"pack.json".*\n/, '')),
      'pack.json unlisted-file',
    ],
    [
      'a file that no pack has',
      sums((list) => list.replace('pack.json', '../x.json')),
      '../x.json missing-file',
    ],
    [
      'a checksum of the checksums',
      sums((list) => list.replace('pack.json', checksumsFile)),
      `${checksumsFile} missing-file`,
    ],
    [
      'sums of another form',
      sums((list) => list.replace(/[0-9a-f]{64}/, 'abc')),
      `${checksumsFile} wrong-checksums`,
    ],
    ['a list of another form', sums(() => '[]'), `${checksumsFile} wrong-checksums`],
    [
      'another format',
      sums((list) => list.replace('"format": 1', '"format": 2')),
      `${checksumsFile} wrong-checksums`,
    ],
    ['no JSON', sums(() => 'sums'), `${checksumsFile} not-json`],
  ])('refuses %s', async (_name, data, fault) => {
    expect(await faultsOfFile(data, allowed)).toContain(fault);
  });
});

describe('signatures', () => {
  const signed = signBundle(good, privateKey, 'tinh');
  const withSignature = (words: string): Bundle =>
    new Map([...signed, [signatureFile, text(words)]]);
  const altered = text(JSON.stringify({ ...smallPack().pack, version: '6.6.6' }));

  it('takes what a trusted key has signed', () => {
    expect(faultsOf(signed, strict)).toEqual([]);
  });

  it('refuses nobody’s pack as a whole', async () => {
    expect(faultsOf(good, strict)).toEqual([' unsigned']);
    expect(await faultsOfFile(writeBundle(good), strict)).toEqual([' unsigned']);
  });

  it.each<[string, Bundle, string]>([
    ['a stranger’s pack', signBundle(good, stranger.privateKey, 'stranger'), 'untrusted-key'],
    ['a stranger by a known name', signBundle(good, stranger.privateKey, 'tinh'), 'bad-signature'],
    [
      'changed content with its old signature',
      new Map([
        ...withChecksums(new Map([...signed, ['pack.json', altered]])),
        [signatureFile, signed.get(signatureFile) ?? text('')],
      ]),
      'bad-signature',
    ],
    ['a signature of another form', withSignature('{"format":1,"key":"tinh"}'), 'wrong-signature'],
    [
      'a signature of another length',
      withSignature('{"format":1,"key":"tinh","signature":"AAAA"}'),
      'bad-signature',
    ],
    [
      'a key by a path',
      withSignature('{"format":1,"key":"../tinh","signature":"AAAA"}'),
      'wrong-signature',
    ],
    ['a signature that is no JSON', withSignature('tinh'), 'not-json'],
  ])('refuses %s', async (_name, bundle, code) => {
    expect(faultsOf(bundle, strict)).toEqual([`${signatureFile} ${code}`]);
    expect(await faultsOfFile(writeBundle(bundle), strict)).toEqual([`${signatureFile} ${code}`]);
  });

  it('refuses a wrong signature even where unsigned packs are allowed', () => {
    expect(
      faultsOf(signBundle(good, stranger.privateKey, 'tinh'), { keys, unsigned: true }),
    ).toHaveLength(1);
  });

  it('refuses a signature without the checksums that it is for', () => {
    const bundle = new Map([...signed].filter(([file]) => file !== checksumsFile));
    expect(faultsOf(bundle, { keys, unsigned: true })).toEqual([`${checksumsFile} missing-file`]);
  });
});
