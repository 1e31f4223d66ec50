import { expect, it } from 'vitest';
import { hashOf, hashShape, isRight } from './hash';

it('knows the PIN again, and no other', async () => {
  const hash = await hashOf('739164');
  expect(await isRight('739164', hash)).toBe(true);
  expect(await isRight('739165', hash)).toBe(false);
  expect(await isRight('', hash)).toBe(false);
});

it('salts: two hashes of one PIN are different, and tell nothing of it', async () => {
  const [one, two] = [await hashOf('739164'), await hashOf('739164')];
  expect(one.hash).not.toBe(two.hash);
  expect(JSON.stringify(one)).not.toContain('739164');
  expect(hashShape.parse(JSON.parse(JSON.stringify(one)))).toEqual(one);
});

it('takes the cost from beside the hash, within bounds', async () => {
  const cheap = { ...(await hashOf('739164')), cost: { N: 1024, r: 8, p: 1 } };
  expect(await isRight('739164', cheap)).toBe(false);
  for (const N of [0, 3, 2 ** 30]) {
    expect(hashShape.safeParse({ ...cheap, cost: { ...cheap.cost, N } }).success).toBe(false);
  }
});
