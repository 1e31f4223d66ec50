/** `checksums.json`: what every file of the content must be, byte for byte. A signature stands for it. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { same, type Draft } from '../finding';
import { parseJson } from '../parse';
import { checksumsFile, contentFiles, type Bundle } from './bundle';
import { visible } from '../visible';

const schema = z.strictObject({
  format: z.literal(1),
  /** SHA-256 in hexadecimal digits, by name of the file. */
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
});

/** The checksums of the content in `bundle`, as the bytes of their file. */
export function checksumsOf(bundle: Bundle): Uint8Array {
  const files = Object.fromEntries(
    contentFiles.flatMap((file) => {
      const data = bundle.get(file);
      return data === undefined ? [] : [[file, sha256(data)] as const];
    }),
  );
  return new TextEncoder().encode(`${JSON.stringify({ format: 1, files }, null, 2)}\n`);
}

/** What in `bundle` is not as its checksums say: changed, missing or not listed. */
export function checkSums(bundle: Bundle, checksums: Uint8Array): Draft[] {
  const parsed = parseJson(checksumsFile, checksums);
  if ('fault' in parsed) return [parsed.fault];
  const read = schema.safeParse(parsed.value);
  if (!read.success) return [wrongForm];
  const listed = new Map(Object.entries(read.data.files));
  const names = new Set([...contentFiles.filter((file) => bundle.has(file)), ...listed.keys()]);
  return [...names].flatMap((file) => {
    const sum = listed.get(file);
    const data = contentFiles.includes(file) ? bundle.get(file) : undefined;
    if (sum === undefined) return [unlisted(file)];
    if (data === undefined) return [missing(file)];
    return sha256(data) === sum ? [] : [changed(file, sum, sha256(data))];
  });
}

function sha256(data: Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

const wrongForm: Draft = {
  file: checksumsFile,
  path: [],
  code: 'wrong-checksums',
  found: { vi: 'nội dung khác dạng', en: 'something else' },
  expected: {
    vi: 'tệp do lệnh pack:build hoặc do máy trưng bày lập',
    en: 'a file as pack:build or the kiosk makes it',
  },
};

/** The first digits say enough to tell two sums apart. */
const short = (sum: string): string => `${sum.slice(0, 12)}…`;

function changed(file: string, sum: string, actual: string): Draft {
  const expected = {
    vi: `đúng ${short(sum)} như lúc lập gói`,
    en: `${short(sum)} as it was built`,
  };
  return { file, path: [], code: 'checksum', found: same(short(actual)), expected };
}

function missing(file: string): Draft {
  const found = { vi: 'không có tệp này', en: 'no such file' };
  const expected = {
    vi: `đủ các tệp ghi trong ${checksumsFile}`,
    en: `all files in ${checksumsFile}`,
  };
  return { file: visible(file), path: [], code: 'missing-file', found, expected };
}

function unlisted(file: string): Draft {
  const found = { vi: `không ghi trong ${checksumsFile}`, en: `not in ${checksumsFile}` };
  const expected = { vi: 'chỉ những tệp có trong đó', en: 'only the files that are in it' };
  return { file, path: [], code: 'unlisted-file', found, expected };
}
