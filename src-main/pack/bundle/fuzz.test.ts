/**
 * Thousands of packs that something happened to: each is refused with a reason, or taken and resolved.
 * Other ones, and more: `FUZZ_SEED=7 FUZZ_TIMES=20 npm run test:unit -- src-main/pack/bundle/fuzz`.
 */
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve as path } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import type { RawPack } from '../../../data/schema';
import { sentence, type Finding } from '../finding';
import { edit, edited } from '../mutants';
import { smallPack } from '../testing';
import { contentFiles, type Bundle } from './bundle';
import { examine } from './examine';
import { bundleOf, withChecksums } from './of';
import { readBundle } from './read';
import { archiveOf, type Forged } from './testing';
import { writeBundle } from './write';

const seed = Number(process.env['FUZZ_SEED'] ?? 20250917);
const times = Number(process.env['FUZZ_TIMES'] ?? 1);
const small = bundleOf(smallPack());
const real = await bundleAt(path(import.meta.dirname, '../../../data'));
const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
const file = join(folder, 'x.pack');

const count = { taken: 0, refused: 0 };
afterAll(() => {
  // A test that takes nothing, or refuses nothing, would say little.
  expect(Math.min(count.taken, count.refused)).toBeGreaterThan(300);
  expect(readdirSync(folder)).toEqual(['x.pack']);
});

async function bundleAt(dir: string): Promise<Bundle> {
  const read = await readBundle(dir);
  return read.ok ? withChecksums(read.bundle) : expect.fail(`no pack in ${dir}`);
}

/** Refused with words in both languages, or taken: nothing else may come of a pack. */
function judge(bundle: Bundle): void {
  const examined = examine(bundle, { keys: [], unsigned: true });
  if (!examined.ok) {
    told(examined.findings);
    return;
  }
  count.taken += 1;
  expect(examined.pack.figures.length).toBeGreaterThan(0);
}

function told(findings: readonly Finding[]): void {
  count.refused += 1;
  expect(findings.length).toBeGreaterThan(0);
  for (const finding of findings.slice(0, 20)) {
    expect(sentence(finding, 'vi')).toMatch(/\S: \S.* Đang có: .*\S.*\. Cần: \S/);
    expect(sentence(finding, 'en')).toMatch(/\S: \S.* Found: .*\S.*\. Expected: \S/);
  }
}

async function judgeFile(data: Uint8Array): Promise<void> {
  writeFileSync(file, data);
  const read = await readBundle(file);
  if (read.ok) judge(read.bundle);
  else told(read.findings);
}

const edits = fc.array(edit, { minLength: 1, maxLength: 3 });
const nat = fc.nat(1_000_000);

/** Some bytes written over, put in, taken out, or all that follow. */
const spoilt = fc.array(
  fc.record({ how: fc.constantFrom('over', 'in', 'out', 'end'), at: nat, byte: fc.nat(255) }),
  { minLength: 1, maxLength: 4 },
);
type Spoilt = typeof spoilt extends fc.Arbitrary<infer T> ? T : never;

function spoil(data: Uint8Array, changes: Spoilt, from = 0): Buffer {
  return changes.reduce((bytes, { how, at, byte }) => {
    const index = from + (at % Math.max(1, bytes.length - from));
    const [before, after] = [bytes.subarray(0, index), bytes.subarray(index + 1)];
    if (how === 'end') return Buffer.from(before);
    if (how === 'out') return Buffer.concat([before, after]);
    const rest = how === 'in' ? bytes.subarray(index) : after;
    return Buffer.concat([before, Buffer.from([byte]), rest]);
  }, Buffer.from(data));
}

const names = ['pack.json', 'PACK.JSON', '../pack.json', 'a/', '', 'x'.repeat(300), 'pack.json\0'];
/** What an entry's header may say beside the truth. */
const forged = fc.record(
  {
    name: fc.constantFrom(...names),
    mode: fc.constantFrom(0, 0o120777, 0o040755, 0o104755),
    flags: fc.constantFrom(0, 1, 8, 0x800, 0xffff),
    method: fc.constantFrom(0, 8, 14),
    announced: fc.constantFrom(0, 1, 5_000_000, 0xfffffffe, 0xffffffff),
    packed: fc.constantFrom(0, 1, 5_000_000, 0xffffffff),
    data: fc.uint8Array({ maxLength: 50 }),
  },
  { requiredKeys: [] },
);

const slow = { timeout: 120_000 * times };

it.each<[string, Bundle, number]>([
  ['the small pack', small, 2000],
  ['the real pack', real, 120],
])('what stands in %s is changed', slow, (_name, bundle, numRuns) => {
  const json = jsonOf(bundle);
  fc.assert(
    fc.property(edits, (changes) => judge(bundleOf(edited(json, changes) as RawPack))),
    { seed, numRuns: numRuns * times },
  );
});

it('the letters of a file are changed', slow, () => {
  fc.assert(
    fc.property(fc.constantFrom(...contentFiles), spoilt, (name, changes) => {
      const data = spoil(small.get(name) ?? expect.fail(name), changes);
      judge(withChecksums(new Map([...small, [name, data]])));
    }),
    { seed, numRuns: 500 * times },
  );
});

it('the bytes of an archive are changed', slow, async () => {
  const data = writeBundle(real);
  // Half of the changes among the names and sizes at its end.
  await fc.assert(
    fc.asyncProperty(spoilt, fc.boolean(), (changes, end) =>
      judgeFile(spoil(data, changes, end ? data.length - 1000 : 0)),
    ),
    { seed, numRuns: 600 * times },
  );
});

it('the entries of an archive are changed', slow, async () => {
  const entries: Forged[] = [...small].map(([name, data]) => ({ name, data }));
  const one = fc.record({ at: fc.nat(20), entry: forged, instead: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 3 }), async (changes) => {
      const list = [...entries];
      for (const { at, entry, instead } of changes) {
        const before = list[at] ?? { name: 'x.json' };
        list.splice(at, instead ? 1 : 0, { ...before, ...entry });
      }
      await judgeFile(archiveOf(list));
    }),
    { seed, numRuns: 700 * times },
  );
});

function jsonOf(bundle: Bundle): unknown {
  const examined = examine(bundle, { keys: [], unsigned: true });
  return examined.ok ? examined.raw : expect.fail('the pack to start from is not good');
}
