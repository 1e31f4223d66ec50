/** The slow, salted hash of a PIN. */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/**
 * What one try costs: 32 MB, for a quarter of a second in Node and half of one in Electron on two
 * cores. It is kept beside the hash, so that it can grow; the bounds keep a damaged file from asking
 * for all of the memory.
 */
const cost = { N: 2 ** 15, r: 8, p: 3 };
const costShape = z.strictObject({
  N: z
    .int()
    .min(2)
    .max(2 ** 17)
    .refine((n) => Math.log2(n) % 1 === 0),
  r: z.int().min(1).max(16),
  p: z.int().min(1).max(16),
});

export const hashShape = z.strictObject({
  salt: z.base64().min(16),
  hash: z.base64().min(40),
  cost: costShape,
});
export type PinHash = z.infer<typeof hashShape>;

const saltBytes = 16;
const hashBytes = 32;

/** A new hash of `pin`, with a salt of its own. */
export async function hashOf(pin: string): Promise<PinHash> {
  const salt = randomBytes(saltBytes);
  const hash = await derive(pin, salt, cost);
  return { salt: salt.toString('base64'), hash: hash.toString('base64'), cost };
}

/** Is `pin` the one that was hashed? Takes as long for every wrong one. */
export async function isRight(pin: string, kept: PinHash): Promise<boolean> {
  const hash = await derive(pin, Buffer.from(kept.salt, 'base64'), kept.cost);
  const wanted = Buffer.from(kept.hash, 'base64');
  return hash.length === wanted.length && timingSafeEqual(hash, wanted);
}

function derive(pin: string, salt: Buffer, { N, r, p }: PinHash['cost']): Promise<Buffer> {
  const options = { N, r, p, maxmem: 256 * N * r };
  return new Promise((resolve, reject) => {
    scrypt(pin, salt, hashBytes, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
