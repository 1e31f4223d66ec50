import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import type { Journal } from '../journal';
import { noSeal } from './seal';
import { servePack, type PackSource } from './source';
import { smallPack, writePack } from './testing';

function packOf(version: string): string {
  const pack = smallPack();
  pack.pack.version = version;
  return writePack(pack);
}

const builtIn = packOf('1.0.0');
const write = vi.fn<Journal['write']>();
const sources: PackSource[] = [];

afterEach(() => {
  sources.splice(0).forEach((source) => source.stop());
  write.mockClear();
});

async function serve(external: string | undefined, lastGood = newFile()): Promise<PackSource> {
  const source = await servePack(
    { builtIn, external, lastGood, seal: noSeal },
    { write },
    () => undefined,
  );
  sources.push(source);
  return source;
}

function newFile(): string {
  return join(mkdtempSync(join(tmpdir(), 'kept-')), 'last-good-pack.json');
}

const shown = (source: PackSource): string => source.kept().pack.pack.version;
const events = (): string[] => write.mock.calls.map(([, event]) => event);

it('serves the built-in pack and keeps no copy of it', async () => {
  const lastGood = newFile();
  expect(shown(await serve(undefined, lastGood))).toBe('1.0.0');
  expect(existsSync(lastGood)).toBe(false);
});

it('serves a good external pack and keeps it', async () => {
  const lastGood = newFile();
  expect(shown(await serve(packOf('2.0.0'), lastGood))).toBe('2.0.0');
  expect(JSON.parse(readFileSync(lastGood, 'utf8'))).toMatchObject({ pack: { version: '2.0.0' } });
});

it('serves the built-in pack at a first start with a bad one, and journals every fault', async () => {
  const dir = packOf('2.0.0');
  writeFileSync(join(dir, 'people.json'), '{');
  const source = await serve(dir);
  expect(shown(source)).toBe('1.0.0');
  expect(source.kept().warning).toContain('people.json');
  expect(write.mock.calls[0]).toMatchObject(['error', 'pack-refused', { count: 1, dir }]);
});

it('serves the last good external pack after a restart with a broken one', async () => {
  const lastGood = newFile();
  const dir = packOf('2.0.0');
  await serve(dir, lastGood);
  writeFileSync(join(dir, 'people.json'), '{');
  expect(shown(await serve(dir, lastGood))).toBe('2.0.0');
});

it('does not trust the kept copy', async () => {
  const lastGood = newFile();
  writeFileSync(lastGood, JSON.stringify({ ...smallPack(), people: {} }));
  expect(shown(await serve('/nowhere', lastGood))).toBe('1.0.0');
});

it('goes on when the copy cannot be kept', async () => {
  expect(shown(await serve(packOf('2.0.0'), '/dev/null/kept.json'))).toBe('2.0.0');
  expect(events()).toEqual(['pack-accepted', 'pack-not-kept']);
});

it('fails where not even the built-in pack is good', async () => {
  const serving = servePack(
    { builtIn: '/nowhere', external: undefined, lastGood: newFile(), seal: noSeal },
    { write },
    vi.fn(),
  );
  await expect(serving).rejects.toThrow('/nowhere');
});
