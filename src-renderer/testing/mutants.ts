/** Packs that something happened to and that main takes all the same, for tests. */
import fc from 'fast-check';
import type { RawPack } from '../../src-main/contract';
import { checkPack } from '../../src-main/pack/check';
import { edit, edited } from '../../src-main/pack/mutants';
import { resolve } from '../../src-main/pack/resolve';
import { indexPack, type Content } from '../model/content';

const edits = fc.array(edit, { minLength: 1, maxLength: 3 });

/** Those of `count` mutants of `raw` that pass the check; what they are follows from the seed. */
export function takenMutants(raw: RawPack, seed: number, count: number): Content[] {
  return fc.sample(edits, { seed, numRuns: count }).flatMap((changes) => {
    const json = edited(raw, changes) as RawPack;
    return checkPack(json).ok ? indexPack(resolve(json)) : [];
  });
}
