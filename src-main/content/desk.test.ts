/** Content through the operator's hands, with a real disk; only the drawing is a stand-in. */
import { generateKeyPairSync } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { schemaNumber, type RawPack } from '../../data/schema';
import type { KioskState } from '../contract';
import { openExports } from '../exports/save';
import { bundleOf } from '../pack/bundle/of';
import { readBundle } from '../pack/bundle/read';
import { signBundle } from '../pack/bundle/signature';
import { writeBundle } from '../pack/bundle/write';
import { writeOldPack } from '../pack/migrate/testing';
import { smallPack, writePack } from '../pack/testing';
import type { Director, Step } from '../stage/director';
import { timeAt } from '../time';
import type { renderUnseen } from '../windows/unseen';
import { openContent, type ContentHandlers } from './desk';
import { openShown, type Shown } from './shown';

const builtIn = vi.hoisted(() => ({ dir: '' }));
const render = vi.hoisted(() => vi.fn<typeof renderUnseen>());
vi.mock('../pack/built-in', () => ({ builtInPack: () => builtIn.dir }));
vi.mock('../windows/unseen', () => ({ renderUnseen: render }));
vi.mock('../licences', () => ({ licences: vi.fn() }));

const write = vi.fn();
const tell = vi.fn();
const onKept = vi.fn();
let userData: string;
let unsignedPacks: boolean;
let follow: (step: Step) => void;
const opened: Shown[] = [];

beforeEach(() => {
  vi.clearAllMocks();
  userData = mkdtempSync(join(tmpdir(), 'content-'));
  builtIn.dir = writePack(smallPack());
  unsignedPacks = true;
  render.mockImplementation(async (_plan, scenes, until) =>
    until([]) ? [] : scenes.map((scene) => ({ ...scene, fault: null })),
  );
});
afterEach(() => opened.splice(0).forEach((shown) => shown.stop()));

function open(more: { folder?: string; safe?: boolean } = {}): {
  desk: ContentHandlers;
  shown: Shown;
} {
  const journal = { write };
  const shown = openShown({
    ...{ safe: more.safe ?? false, folder: more.folder, userData, cause: 'ended' },
    ...{ journal, time: timeAt(1), onKept },
  });
  opened.push(shown);
  const desk = openContent({
    ...{ shown, userData, journal, tell },
    state: async () => ({}) as KioskState,
    plan: {} as Parameters<typeof openContent>[0]['plan'],
    window: vi.fn(),
    settings: () => ({ unsignedPacks }),
    director: { follow: (listener) => (follow = listener) } satisfies Pick<Director, 'follow'>,
    exports: openExports(join(userData, 'exports'), journal),
    media: () => [],
  });
  return { desk, shown };
}

function next(version: string, change: (raw: RawPack) => void = () => undefined): RawPack {
  const raw = smallPack();
  raw.pack.version = version;
  change(raw);
  return raw;
}

/** Lays a pack where the kiosk looks for it. */
function lay(name: string, raw: RawPack, key?: Parameters<typeof signBundle>[1]): void {
  mkdirSync(join(userData, 'exports'), { recursive: true });
  const bundle = bundleOf(raw);
  const whole = key === undefined ? bundle : signBundle(bundle, key, 'tinh-uy');
  writeFileSync(join(userData, 'exports', name), writeBundle(whole));
}

async function takeIn(desk: ContentHandlers, file: string): Promise<void> {
  expect(await desk['pack-check']({ file })).toMatchObject({ ok: true });
  expect(await desk['pack-try'](null)).toMatchObject({ ok: true });
  expect(await desk['pack-switch'](null)).toEqual({ ok: true });
}

const versionOf = async (shown: Shown): Promise<string> => (await shown.kept()).pack.pack.version;
const events = (): string[] => write.mock.calls.map(([, event]) => event);

it('takes a signed pack in: checked, tried, shown, there after a start, and gone back from', async () => {
  unsignedPacks = false;
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  mkdirSync(join(userData, 'keys'));
  const pem = publicKey.export({ type: 'spki', format: 'pem' });
  writeFileSync(join(userData, 'keys/tinh-uy.pub.pem'), pem);
  lay('moi.pack', next('1.1.0'), privateKey);
  const { desk, shown } = open();
  expect(await desk['pack-files'](null)).toMatchObject([{ file: 'moi.pack', kind: 'pack' }]);
  expect(await desk['pack-check']({ file: 'moi.pack' })).toMatchObject({
    ok: true,
    candidate: {
      version: '1.1.0',
      voucher: { state: 'signed', by: 'tinh-uy' },
      tried: false,
      changes: [{ before: '1.0.0', after: '1.1.0' }],
    },
  });
  expect(await desk['pack-switch'](null)).toMatchObject({ ok: false });
  expect(await versionOf(shown)).toBe('1.0.0');
  const tried = await desk['pack-try'](null);
  expect(tried).toMatchObject({ ok: true });
  expect(await desk['packs'](null)).toMatchObject({ candidate: { tried: true }, unsigned: false });
  expect(await desk['pack-switch'](null)).toEqual({ ok: true });
  expect(await versionOf(shown)).toBe('1.1.0');
  const { packs, candidate } = await desk['packs'](null);
  expect(candidate).toBeNull();
  expect(packs).toMatchObject([
    { version: '1.1.0', current: true, probation: 600, voucher: { by: 'tinh-uy' } },
    { key: 'built-in', current: false },
  ]);
  shown.probation.ends();

  const later = open();
  expect(await versionOf(later.shown)).toBe('1.1.0');
  const saved = await later.desk['export-pack']({ form: 'pack' });
  expect(saved.ok && readFileSync(saved.file)).toEqual(
    readFileSync(join(userData, 'exports/moi.pack')),
  );
  expect(await later.desk['pack-back']({ key: 'built-in' })).toEqual({ ok: true });
  expect(await versionOf(later.shown)).toBe('1.0.0');
  expect(await later.desk['pack-back']({ key: packs[0]?.key ?? '' })).toEqual({ ok: true });
  expect(await versionOf(later.shown)).toBe('1.1.0');
});

it('refuses what nobody signed, what has faults, and what is not there, with reasons', async () => {
  lay(
    'sai.pack',
    next('1.1.0', (raw) => raw.people.people.pop()),
  );
  lay('moi.pack', next('1.1.0'));
  const { desk } = open();
  const bad = await desk['pack-check']({ file: 'sai.pack' });
  expect(bad).toMatchObject({
    ok: false,
    problems: [{ place: expect.stringContaining('people') }],
  });
  unsignedPacks = false;
  expect(await desk['pack-check']({ file: 'moi.pack' })).toMatchObject({ ok: false, count: 1 });
  expect(await desk['pack-check']({ file: '../settings.json' })).toMatchObject({ ok: false });
  expect((await desk['packs'](null)).candidate).toBeNull();
  await expect(desk['pack-try'](null)).rejects.toThrow('no candidate');
  expect(await desk['pack-switch'](null)).toMatchObject({ ok: false });
  expect(events()).not.toContain('pack-switched');
});

it('refuses a pack that cannot be drawn', async () => {
  lay('moi.pack', next('1.1.0'));
  const { desk } = open();
  await desk['pack-check']({ file: 'moi.pack' });
  render.mockImplementation(async (_plan, scenes) =>
    scenes.map((scene, i) => ({ ...scene, fault: i === 1 ? 'trang trống' : null })),
  );
  const tried = await desk['pack-try'](null);
  expect(tried).toMatchObject({ ok: false, faults: [{ fault: 'trang trống' }] });
  expect(await desk['pack-switch'](null)).toMatchObject({ ok: false });
});

it('takes a workbook in, and gives it out again', async () => {
  const { desk, shown } = open();
  const saved = await desk['export-pack']({ form: 'workbook' });
  expect(saved).toMatchObject({ ok: true, file: expect.stringMatching(/\.xlsx$/) });
  const [file] = await desk['pack-files'](null);
  const checked = await desk['pack-check']({ file: file?.file ?? '' });
  expect(checked).toMatchObject({ ok: true, candidate: { changes: [], version: '1.0.0' } });
  expect(await versionOf(shown)).toBe('1.0.0');
});

it('takes a folder of an older schema in as today’s, and keeps it beside that as it came', async () => {
  const folder = join(userData, 'exports/cu');
  cpSync(writeOldPack(next('1.1.0')), folder, { recursive: true });
  const { desk, shown } = open();
  const checked = await desk['pack-check']({ file: 'cu' });
  expect(checked).toMatchObject({ ok: true, candidate: { migratedFrom: 1 } });
  expect(await desk['pack-try'](null)).toMatchObject({ ok: true });
  expect(await desk['pack-switch'](null)).toEqual({ ok: true });
  expect((await shown.kept()).raw.pack).toMatchObject({ version: '1.1.0', schema: schemaNumber });
  const original = await readBundle(join((await shown.kept()).origin.dir ?? '', 'original.pack'));
  expect(original.ok && original.bundle.get('units.json')).toEqual(
    readFileSync(join(folder, 'units.json')),
  );
  shown.probation.ends();
  expect(await versionOf(open().shown)).toBe('1.1.0');
});

it('forgets the candidate with the operator, and ends its trial', async () => {
  lay('moi.pack', next('1.1.0'));
  const { desk } = open();
  await desk['pack-check']({ file: 'moi.pack' });
  render.mockImplementation(async (_plan, _scenes, until) => {
    const owner = { owner: 'maintenance' } as Step['before'];
    follow({ before: owner, after: { ...owner, owner: 'lobby' }, event: { type: 'release' } });
    return until([]) ? [] : expect.fail();
  });
  expect(await desk['pack-try'](null)).toMatchObject({ ok: false });
  expect((await desk['packs'](null)).candidate).toBeNull();
});

it('switches nothing while a folder is named, and says so', async () => {
  lay('moi.pack', next('1.1.0'));
  const { desk } = open({ folder: writePack(next('3.0.0')) });
  await desk['pack-check']({ file: 'moi.pack' });
  await desk['pack-try'](null);
  for (const answer of [
    await desk['pack-switch'](null),
    await desk['pack-back']({ key: 'built-in' }),
  ]) {
    expect(answer).toMatchObject({ ok: false, problem: expect.stringContaining('thư mục') });
  }
  expect(readdirSync(userData)).not.toContain('packs');
});

it('shows the built-in content on a safe start; what is gone back to is for the next', async () => {
  lay('moi.pack', next('1.1.0'));
  const before = open();
  await takeIn(before.desk, 'moi.pack');
  const { desk, shown } = open({ safe: true });
  expect(await versionOf(shown)).toBe('1.0.0');
  expect((await desk['packs'](null)).packs[0]).toMatchObject({ version: '1.1.0', current: true });
  expect(await desk['pack-back']({ key: 'built-in' })).toEqual({ ok: true });
  expect(await versionOf(open().shown)).toBe('1.0.0');
});

it('goes back only to what is still good', async () => {
  const { desk, shown } = open();
  for (const version of ['1.1.0', '1.2.0']) {
    lay('moi.pack', next(version));
    await takeIn(desk, 'moi.pack');
  }
  const old = (await desk['packs'](null)).packs[1]?.key ?? '';
  writeFileSync(join(userData, 'packs', old, 'people.json'), '{}');
  expect(await desk['pack-back']({ key: old })).toMatchObject({
    ok: false,
    problem: expect.stringMatching(/^Gói này không còn dùng được\. .*đã bị thay đổi/),
  });
  expect(await desk['pack-back']({ key: 'nothing-1' })).toMatchObject({ ok: false });
  expect(await versionOf(shown)).toBe('1.2.0');
});

it('shows what was before, in words, when the page stumbles', async () => {
  const { desk, shown } = open();
  lay('moi.pack', next('1.1.0'));
  await takeIn(desk, 'moi.pack');
  shown.probation.befell('page-gone');
  // A page that asks at once is not told of the bad pack again.
  expect(await versionOf(shown)).toBe('1.0.0');
  expect((await shown.kept()).warning).toMatch(/^Gói “Nhỏ” bản 1\.1\.0 đã tự động được thu lại/);
  expect((await desk['packs'](null)).packs[1]).toMatchObject({
    takenBack: 'Trang hiển thị bị dừng đột ngột.',
  });
});

it('says what the disk does not take, and shows what it showed', async () => {
  const { desk, shown } = open();
  lay('moi.pack', next('1.1.0'));
  await desk['pack-check']({ file: 'moi.pack' });
  await desk['pack-try'](null);
  writeFileSync(join(userData, 'packs'), 'a file in its place');
  expect(await desk['pack-switch'](null)).toMatchObject({
    ok: false,
    problem: expect.stringContaining('Không ghi được'),
  });
  expect(await versionOf(shown)).toBe('1.0.0');
  rmSync(join(userData, 'packs'));
  expect(await desk['pack-switch'](null)).toEqual({ ok: true });
});

it('shows installed packs that a backup has brought back', async () => {
  const { desk } = open();
  lay('moi.pack', next('1.1.0'));
  await takeIn(desk, 'moi.pack');
  const other = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(join(userData, 'packs'), join(other, 'packs'), { recursive: true });
  userData = other;
  expect(await versionOf(open().shown)).toBe('1.1.0');
});
