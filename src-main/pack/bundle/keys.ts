/** The keys whose owners may speak for content: Ed25519, one PEM file each, named by the file. */
import { createPublicKey, type KeyObject } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface TrustedKey {
  name: string;
  key: KeyObject;
}

/** What a key may be called: its name is a part of file names. */
export const keyName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
export const publicEnding = '.pub.pem';

/**
 * The public keys `NAME.pub.pem` in the folders. A folder that is not there holds none, and a file that
 * is no Ed25519 key is none: what it signed is then refused by name.
 */
export function trustedKeys(dirs: readonly string[]): TrustedKey[] {
  return dirs.flatMap((dir) =>
    namesIn(dir).flatMap((file) => {
      const name = file.slice(0, -publicEnding.length);
      const key = publicKey(join(dir, file));
      return key === null || !keyName.test(name) ? [] : [{ name, key }];
    }),
  );
}

function namesIn(dir: string): string[] {
  try {
    return readdirSync(dir)
      .filter((file) => file.endsWith(publicEnding))
      .sort();
  } catch {
    return [];
  }
}

function publicKey(file: string): KeyObject | null {
  try {
    const key = createPublicKey(readFileSync(file));
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
}
