/** The private key of whoever signs: `NAME.key.pem`. */
import { createPrivateKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { keyName } from '../../src-main/pack/bundle/keys';

export const privateEnding = '.key.pem';

export interface Signer {
  name: string;
  key: KeyObject;
}

/** Reads the key in `file`, or says in Vietnamese why there is none. */
export function readSigner(file: string): Signer | string {
  const name = basename(file, privateEnding);
  if (!file.endsWith(privateEnding) || !keyName.test(name))
    return `${basename(file)}: tệp khoá riêng phải có tên dạng TÊN${privateEnding}`;
  try {
    const key = createPrivateKey(readFileSync(file));
    return key.asymmetricKeyType === 'ed25519'
      ? { name, key }
      : `${basename(file)}: không phải khoá Ed25519`;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    return `${basename(file)}: không đọc được khoá riêng${code}`;
  }
}
