import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Journal } from '../journal';
import { noSeal } from './seal';
import { servePack, type InstalledPlace, type PackSource } from './source';
import { readPack } from './read';
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

async function serve(
  external: string | undefined,
  lastGood = newFile(),
  installed: InstalledPlace[] = [],
): Promise<PackSource> {
  const places = { builtIn, external, installed, lastGood, notice: null, seal: noSeal };
  const source = await servePack(places, { write }, () => undefined);
  sources.push(source);
  return source;
}

function newFile(): string {
  return join(mkdtempSync(join(tmpdir(), 'kept-')), 'last-good-pack.json');
}

const shown = async (source: PackSource): Promise<string> =>
  (await source.kept()).pack.pack.version;
const events = (): string[] => write.mock.calls.map(([, event]) => event);

it('serves the built-in pack and keeps no copy of it', async () => {
  const lastGood = newFile();
  expect(await shown(await serve(undefined, lastGood))).toBe('1.0.0');
  expect(existsSync(lastGood)).toBe(false);
});

it('serves a good external pack and keeps it', async () => {
  const lastGood = newFile();
  expect(await shown(await serve(packOf('2.0.0'), lastGood))).toBe('2.0.0');
  expect(JSON.parse(readFileSync(lastGood, 'utf8'))).toMatchObject({ pack: { version: '2.0.0' } });
});

it('serves the built-in pack at a first start with a bad one, and journals every fault', async () => {
  const dir = packOf('2.0.0');
  writeFileSync(join(dir, 'people.json'), '{');
  const source = await serve(dir);
  expect(await shown(source)).toBe('1.0.0');
  expect((await source.kept()).warning).toContain('people.json');
  expect(write.mock.calls[0]).toMatchObject(['error', 'pack-refused', { count: 1, dir }]);
});

it('serves the last good external pack after a restart with a broken one', async () => {
  const lastGood = newFile();
  const dir = packOf('2.0.0');
  await serve(dir, lastGood);
  writeFileSync(join(dir, 'people.json'), '{');
  expect(await shown(await serve(dir, lastGood))).toBe('2.0.0');
});

it('does not trust the kept copy', async () => {
  const lastGood = newFile();
  writeFileSync(lastGood, JSON.stringify({ ...smallPack(), people: {} }));
  expect(await shown(await serve('/nowhere', lastGood))).toBe('1.0.0');
});

it('goes on when the copy cannot be kept', async () => {
  expect(await shown(await serve(packOf('2.0.0'), '/dev/null/kept.json'))).toBe('2.0.0');
  expect(events()).toEqual(['pack-accepted', 'pack-not-kept']);
});

it('fails where not even the built-in pack is good', async () => {
  const serving = servePack(
    {
      builtIn: '/nowhere',
      external: undefined,
      installed: [],
      lastGood: newFile(),
      notice: null,
      seal: noSeal,
    },
    { write },
    vi.fn(),
  );
  await expect(serving).rejects.toThrow('/nowhere');
});

describe('installed packs', () => {
  async function installedOf(version: string): Promise<InstalledPlace> {
    const dir = packOf(version);
    const read = await readPack(dir);
    return { key: `small-${version}`, dir, digest: read.ok ? read.digest : expect.fail() };
  }
  const damage = ({ dir }: InstalledPlace): void => rmSync(join(dir, 'people.json'));

  it('are shown before the built-in one, and after a folder that somebody names', async () => {
    const taken = await installedOf('3.0.0');
    const source = await serve(undefined, newFile(), [taken]);
    expect(await source.kept()).toMatchObject({ origin: { key: 'small-3.0.0' }, warning: null });
    expect(await shown(await serve(packOf('2.0.0'), newFile(), [taken]))).toBe('2.0.0');
    expect(await shown(await serve('/nowhere', newFile(), [taken]))).toBe('3.0.0');
  });

  it('give way to the one before, the last good copy and the built-in one, with a warning', async () => {
    const [now, before] = [await installedOf('3.0.0'), await installedOf('2.0.0')];
    const lastGood = newFile();
    await serve(packOf('2.5.0'), lastGood);
    damage(now);
    const source = await serve(undefined, lastGood, [now, before]);
    expect(await shown(source)).toBe('2.0.0');
    expect((await source.kept()).warning).toContain('people.json');
    damage(before);
    expect(await shown(await serve(undefined, lastGood, [now, before]))).toBe('2.5.0');
    expect(await shown(await serve(undefined, newFile(), [now, before]))).toBe('1.0.0');
  });

  it('follow one another while the kiosk runs; whoever asks meanwhile waits for the new one', async () => {
    const [now, later] = [await installedOf('3.0.0'), await installedOf('4.0.0')];
    const source = await serve(undefined, newFile(), [now]);
    void source.show([later, now], 'Đã đổi.');
    expect(await source.kept()).toMatchObject({
      origin: { key: 'small-4.0.0' },
      revision: 1,
      warning: 'Đã đổi.',
    });
    damage(later);
    expect((await source.show([later, now], 'Đã đổi.')).warning).toContain('people.json');
    expect(await shown(source)).toBe('3.0.0');
    expect((await source.show([], null)).origin.key).toBe('built-in');
  });

  it('are kept as the last good one when they have proved themselves', async () => {
    const lastGood = newFile();
    const source = await serve(undefined, lastGood, [await installedOf('3.0.0')]);
    expect(existsSync(lastGood)).toBe(false);
    await source.keepGood();
    expect(JSON.parse(readFileSync(lastGood, 'utf8'))).toMatchObject({
      pack: { version: '3.0.0' },
    });
  });
});
