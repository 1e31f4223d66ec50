/** No difference goes untold, and where there is none, nothing is told. */
import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { RawPack } from '../../../data/schema';
import { emptyPack } from '../../../data/template/template';
import { checkPack } from '../check';
import type { PathKey } from '../finding';
import { loadPack } from '../load';
import { edit, edited } from '../mutants';
import { valueAt, walk } from '../walk';
import { diffPacks } from './diff';
import { sentenceOf } from './sentence';

let raw: RawPack;
let leaves: PathKey[][];

beforeAll(async () => {
  const result = await loadPack(resolve(import.meta.dirname, '../../../data'));
  raw = result.ok ? result.raw : expect.fail();
  leaves = [];
  walk(raw, (value, path) => {
    if (typeof value !== 'object') leaves.push([...path]);
  });
});

function another(key: PathKey, value: unknown): unknown {
  if (key === 'op') return value === 'sum' ? 'difference' : 'sum';
  if (typeof value === 'number') return value + 1;
  return typeof value === 'boolean' ? !value : `${String(value)}x`;
}

it('tells nothing of a pack and itself', () => {
  expect(diffPacks(raw, structuredClone(raw))).toEqual([]);
});

it(
  'tells of every value that is another, and of every entry that is gone',
  {
    timeout: 60_000,
  },
  () => {
    const anyLeaf = fc.nat(leaves.length - 1);
    const told = fc.property(anyLeaf, fc.boolean(), (i, gone) => {
      const after = structuredClone(raw);
      const path = leaves[i] ?? [];
      const parent = valueAt(after, path.slice(0, -1)) as Record<PathKey, unknown>;
      const key = path.at(-1) ?? '';
      // Packs that are compared have passed the check: their formulas can be computed.
      if (!gone || path.includes('formula')) parent[key] = another(key, parent[key]);
      else if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else Reflect.deleteProperty(parent, key);
      expect(diffPacks(raw, after), path.join('.')).not.toEqual([]);
    });
    fc.assert(told, { numRuns: 40 });
  },
);

it('tells of whatever happens to a pack, there and back', { timeout: 60_000 }, () => {
  const pack = emptyPack('2040-10-01');
  const edits = fc.array(edit, { minLength: 1, maxLength: 3 });
  let taken = 0;
  for (const changes of fc.sample(edits, { seed: 20250917, numRuns: 300 })) {
    const other = edited(pack, changes) as RawPack;
    if (!checkPack(other).ok || isDeepStrictEqual(other, pack)) continue;
    taken += 1;
    for (const told of [diffPacks(pack, other), diffPacks(other, pack)]) {
      expect(told, JSON.stringify(changes)).not.toEqual([]);
      expect(told.map(sentenceOf).join()).not.toMatch(/undefined|\[object/);
    }
  }
  expect(taken).toBeGreaterThan(10);
});
