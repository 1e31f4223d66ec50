import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { resolve } from '../resolve';
import { smallPack, writePack } from '../testing';
import type { Bundle } from './bundle';
import { examine } from './examine';
import { trustedKeys } from './keys';
import { bundleOf } from './of';
import { readBundle } from './read';
import { signBundle } from './signature';
import { writeBundle } from './write';

const allowed = { keys: [], unsigned: true };

/** A file of a new folder. */
function fileWith(data: Uint8Array): string {
  const file = join(mkdtempSync(join(tmpdir(), 'bundle-')), 'small-1.0.0.pack');
  writeFileSync(file, data);
  return file;
}

async function readBack(path: string): Promise<Bundle> {
  const read = await readBundle(path);
  return read.ok ? read.bundle : expect.fail(JSON.stringify(read.findings));
}

it('is the same content as one file', async () => {
  const bundle = bundleOf(smallPack());
  const back = await readBack(fileWith(writeBundle(bundle)));
  expect([...back]).toEqual([...bundle].map(([file, data]) => [file, Buffer.from(data)]));
  const examined = examine(back, allowed);
  expect(examined).toEqual({
    ok: true,
    raw: smallPack(),
    pack: resolve(smallPack()),
    bundle: back,
    voucher: { state: 'unsigned' },
    migratedFrom: null,
  });
});

it('is written as the same bytes at any time, in any zone', () => {
  const sum = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');
  const before = sum(writeBundle(bundleOf(smallPack())));
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Asia/Ho_Chi_Minh';
  expect(sum(writeBundle(new Map([...bundleOf(smallPack())].reverse())))).toBe(before);
  process.env['TZ'] = zone;
});

it('is read from a folder, which needs no checksums', async () => {
  const bundle = await readBack(writePack(smallPack()));
  expect(examine(bundle, allowed)).toMatchObject({ ok: true, raw: { pack: smallPack().pack } });
});

it('is vouched for by the key that signed it', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const folder = mkdtempSync(join(tmpdir(), 'keys-'));
  writeFileSync(join(folder, 'tinh.pub.pem'), publicKey.export({ type: 'spki', format: 'pem' }));
  writeFileSync(join(folder, 'broken.pub.pem'), 'no key');
  const keys = trustedKeys(['/nowhere', folder]);
  expect(keys.map(({ name }) => name)).toEqual(['tinh']);
  const signed = signBundle(bundleOf(smallPack()), privateKey, 'tinh');
  const back = await readBack(fileWith(writeBundle(signed)));
  expect(examine(back, { keys, unsigned: false })).toMatchObject({
    voucher: { state: 'signed', by: 'tinh' },
  });
});
