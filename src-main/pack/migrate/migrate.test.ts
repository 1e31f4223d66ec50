import { readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { resolve as pathOf, join } from 'node:path';
import { expect, it } from 'vitest';
import { schemaNumber, type RawPack } from '../../../data/schema';
import { acceptPack, loadPack } from '../load';
import type { PackJson } from '../read';
import { smallPack, writePack } from '../testing';
import { migrate } from './migrate';
import { filesOf, steps } from './steps';
import { asOfSchema1, writeOldPack } from './testing';

async function builtIn(): Promise<RawPack> {
  const result = await loadPack(pathOf(import.meta.dirname, '../../../data'));
  return result.ok ? result.raw : expect.fail();
}

function accepted(json: PackJson): RawPack {
  const result = acceptPack(json);
  return result.ok ? result.raw : expect.fail(JSON.stringify(result.findings, null, 2));
}

it('has a step from every older schema', () => {
  expect(steps).toHaveLength(schemaNumber - 1);
});

it('leaves a pack of today as it is', () => {
  const json = smallPack();
  expect(migrate(json)).toEqual({ ok: true, json, from: null });
});

it('brings the first schema to today’s, and its facts as they were', async () => {
  const raw = await builtIn();
  const old = asOfSchema1(raw);
  const before = structuredClone(old);
  expect(migrate(old)).toMatchObject({ ok: true, from: 1 });
  expect(old).toEqual(before);

  const now = accepted(old);
  expect(now.pack).toEqual({ ...raw.pack, schema: schemaNumber, languages: ['vi', 'en'] });
  expect(now.decks.decks).toEqual([]);
  expect(now.playlist.items.map(({ scene }) => scene)).toContain('people');
  expect(now.people).toEqual(raw.people);
  expect(now.results).toEqual(raw.results);
  const months = now.units.units.find(({ id }) => id === 'month');
  expect(months?.suffix).toEqual({ vi: ' năm', en: ' years' });
});

it('only raises the number of a pack that has all that is wanted', () => {
  const raw = smallPack();
  const inChinese = [...raw.pack.languages, 'zh'];
  const old = { ...raw, pack: { ...raw.pack, schema: 1, languages: inChinese } };
  raw.units.units.forEach((unit) => (unit.suffix = { vi: ' tuổi', en: ' years' }));
  expect(accepted(old)).toEqual({ ...raw, pack: { ...raw.pack, languages: inChinese } });
});

it('reads an old folder, which had fewer files, and leaves it alone', async () => {
  const dir = writeOldPack(smallPack());
  const manifest = readFileSync(join(dir, 'pack.json'), 'utf8');
  expect(await loadPack(dir)).toMatchObject({ ok: true, raw: { decks: { decks: [] } } });
  expect(readFileSync(join(dir, 'pack.json'), 'utf8')).toBe(manifest);

  unlinkSync(join(dir, 'people.json'));
  expect(await loadPack(dir)).toMatchObject({
    findings: [{ file: 'people.json', code: 'missing-file' }],
  });
});

it('reads it again when it is known to be good', async () => {
  const dir = writeOldPack(smallPack());
  const known = { holds: () => true, set: () => undefined };
  expect(await loadPack(dir, known)).toEqual(await loadPack(dir));
});

it('wants every file of a pack of today', async () => {
  const dir = writePack(smallPack());
  unlinkSync(join(dir, 'decks.json'));
  expect(await loadPack(dir)).toMatchObject({
    findings: [{ file: 'decks.json', code: 'missing-file' }],
  });
});

it('refuses a newer schema, whatever its files are', async () => {
  const dir = writePack(smallPack());
  const pack = { ...smallPack().pack, schema: schemaNumber + 1, colour: 'red' };
  writeFileSync(join(dir, 'pack.json'), JSON.stringify(pack));
  unlinkSync(join(dir, 'decks.json'));
  const result = await loadPack(dir);
  expect(result).toMatchObject({ findings: [{ code: 'newer-schema', path: 'schema' }] });
  expect(JSON.stringify(result)).toContain('hãy cập nhật chương trình trước');
});

it.each([0, -1, 1.5, '1', null, undefined, {}])('leaves schema %j to the check', (schema) => {
  const json = { ...smallPack(), pack: { ...smallPack().pack, schema } };
  expect(migrate(json)).toEqual({ ok: true, json, from: null });
  expect(acceptPack(json)).toMatchObject({ ok: false, findings: [{ path: 'schema' }] });
});

it.each([null, [], 'x', 7, { units: [null, 3, { kind: 'duration' }] }])(
  'does not stumble over rubbish: %j',
  (rubbish) => {
    const rest = Object.fromEntries(filesOf(1).map((name) => [name, rubbish]));
    const json = { ...rest, pack: { schema: 1 } } as PackJson;
    expect(acceptPack(json)).toMatchObject({ ok: false });
  },
);
