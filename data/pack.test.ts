/** The built-in pack: it is good, and the check would notice if it were not. */
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkPack } from '../src-main/pack/check';
import { placedFigures } from '../src-main/pack/collect';
import { loadPack } from '../src-main/pack/load';
import type { RawPack } from './schema';

let raw: RawPack;

beforeAll(async () => {
  const result = await loadPack(resolve(import.meta.dirname));
  raw = result.ok ? result.raw : expect.fail(JSON.stringify(result.findings, null, 2));
});

/** The codes of what the check finds in a copy of the pack after `breakIt`. */
function faults(breakIt: (pack: RawPack) => void): string[] {
  const copy = structuredClone(raw);
  breakIt(copy);
  const result = checkPack(copy);
  return result.ok ? [] : result.findings.map(({ code }) => code);
}

it('records exactly the three shares that were printed 0,01 off', () => {
  const excepted = placedFigures(raw).filter(({ figure }) => figure.exception !== undefined);
  expect(excepted.map(({ figure }) => figure.value).sort()).toEqual([25.07, 57.65, 7.26]);
});

describe('the check', () => {
  // The whole pack is checked once for each of some two hundred figures.
  it('notices every number that is changed', { timeout: 30_000 }, () => {
    const unnoticed: string[] = [];
    placedFigures(raw).forEach(({ figure: { id, value, published } }, i) => {
      // Words such as “hai cấp” hold no digit to compare with.
      if (value === undefined || !/\d/.test(published ?? '')) return;
      const found = faults((pack) => {
        const figure = placedFigures(pack)[i]?.figure ?? expect.fail();
        figure.value = value + 1;
      });
      if (found.length === 0) unnoticed.push(id);
    });
    expect(unnoticed).toEqual([]);
  });

  it('notices every delegate group that is one too many', () => {
    raw.delegates.dimensions.forEach((dimension, d) => {
      const found = faults((pack) => {
        const group = pack.delegates.dimensions[d]?.groups[0] ?? expect.fail();
        group.count = dimension.groups[1]?.count ?? expect.fail();
      });
      expect(found).toContain('partition');
    });
  });

  it('notices everybody who is left out', () => {
    raw.people.people.forEach((_person, p) => {
      expect(faults((pack) => pack.people.people.splice(p, 1))).toContain('body-size');
    });
  });
});
