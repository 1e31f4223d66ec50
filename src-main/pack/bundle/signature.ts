/** `signature.json`: who stands for the content. Ed25519 over the exact bytes of `checksums.json`. */
import { sign, verify, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { Voucher } from '../../content/types';
import { same, type Draft } from '../finding';
import { parseJson } from '../parse';
import { checksumsFile, signatureFile, type Bundle } from './bundle';
import { checksumsOf } from './checksums';
import { keyName, type TrustedKey } from './keys';

const schema = z.strictObject({
  format: z.literal(1),
  key: z.string().regex(keyName),
  /** Base64. */
  signature: z.base64(),
});

/** Whose signatures count, and whether content without one does. */
export interface Trust {
  keys: readonly TrustedKey[];
  unsigned: boolean;
}

export type Vouched = { ok: true; voucher: Voucher } | { ok: false; findings: Draft[] };

/**
 * The same content, signed anew.
 * @param privateKey Ed25519.
 * @param name what the kiosks call the public key.
 */
export function signBundle(bundle: Bundle, privateKey: KeyObject, name: string): Bundle {
  const checksums = checksumsOf(bundle);
  const signature = sign(null, checksums, privateKey).toString('base64');
  const text = `${JSON.stringify({ format: 1, key: name, signature }, null, 2)}\n`;
  return new Map([
    ...bundle,
    [checksumsFile, checksums],
    [signatureFile, new TextEncoder().encode(text)],
  ]);
}

/** Who stands for `bundle`. That its files are those of the checksums is for others to tell. */
export function voucherOf(bundle: Bundle, { keys, unsigned }: Trust): Vouched {
  const file = bundle.get(signatureFile);
  const checksums = bundle.get(checksumsFile);
  if (file === undefined || checksums === undefined)
    return unsigned ? { ok: true, voucher: { state: 'unsigned' } } : refuse(noSignature);
  const parsed = parseJson(signatureFile, file);
  if ('fault' in parsed) return refuse(parsed.fault);
  const read = schema.safeParse(parsed.value);
  if (!read.success) return refuse(wrongForm);
  const { key: name, signature } = read.data;
  const trusted = keys.filter((key) => key.name === name);
  if (trusted.length === 0) return refuse(unknownKey(name, keys));
  return trusted.some(({ key }) => verify(null, checksums, key, Buffer.from(signature, 'base64')))
    ? { ok: true, voucher: { state: 'signed', by: name } }
    : refuse(badSignature(name));
}

function refuse(finding: Draft): Vouched {
  return { ok: false, findings: [finding] };
}

const at = { file: signatureFile, path: [] };

const noSignature: Draft = {
  // Of the pack as a whole: a workbook has no such file, and there is none in the pack.
  file: '',
  path: [],
  code: 'unsigned',
  found: { vi: 'không có chữ ký', en: 'no signature' },
  expected: {
    vi: 'chữ ký của một khoá mà máy tin cậy, hoặc cài đặt cho phép gói chưa ký',
    en: 'the signature of a trusted key, or a setting that allows unsigned packs',
  },
};

const wrongForm: Draft = {
  ...at,
  code: 'wrong-signature',
  found: { vi: 'nội dung khác dạng', en: 'something else' },
  expected: { vi: 'tệp do lệnh pack:sign lập', en: 'a file as pack:sign makes it' },
};

function badSignature(name: string): Draft {
  const found = { vi: `chữ ký mang tên khoá ${name}`, en: `a signature by the name of ${name}` };
  const expected = {
    vi: `chữ ký mà khoá ${name} xác nhận được`,
    en: `a signature that the key ${name} verifies`,
  };
  return { ...at, code: 'bad-signature', found, expected };
}

function unknownKey(name: string, keys: readonly TrustedKey[]): Draft {
  const names = [...new Set(keys.map((key) => key.name))].join(', ');
  const expected =
    names === ''
      ? { vi: 'khoá mà máy tin cậy (hiện chưa có khoá nào)', en: 'a trusted key (there is none)' }
      : { vi: `một khoá mà máy tin cậy: ${names}`, en: `a trusted key: ${names}` };
  return { ...at, code: 'untrusted-key', found: same(name), expected };
}
