/** Content that was taken in, whatever befalls the kiosk: it is there again, or what was before it is. */
import { once } from 'node:events';
import { rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawPack } from '../data/schema';
import { contentFiles } from '../src-main/pack/bundle/bundle';
import { bundleOf } from '../src-main/pack/bundle/of';
import { digestOf } from '../src-main/pack/read';
import { passed, switched } from '../src-main/pack/store/shelf';
import { openStore, type PackStore } from '../src-main/pack/store/store';
import { enter, operate } from './desk';
import { journalOf, pagePid } from './faults';
import { type Kiosk, expect, test } from './launch';
import { givePack, nextPack } from './packs';
import { packFile } from './scenes';

const WINDOWED = { flags: ['--windowed', '1920x1080'] };
/** After two ends like these a start is a safe one, with built-in content. */
const KILLS = 2;
const OLD = packFile('pack').name.vi;

function named(version: string): RawPack {
  const raw = nextPack(version);
  return { ...raw, pack: { ...raw.pack, name: { vi: `Bản ${version}`, en: `No. ${version}` } } };
}

const storeOf = (userData: string): PackStore =>
  openStore(join(userData, 'packs'), { write: () => undefined });

/** Puts a pack on the disk as an import does, and lets it pass. @returns its folder. */
function install(userData: string, version: string): string {
  const raw = named(version);
  const files = bundleOf(raw);
  const content = contentFiles.map((name) => [name, files.get(name) ?? Buffer.of()] as const);
  const store = storeOf(userData);
  const { key } = store.install(files, {
    ...{ id: raw.pack.id, name: raw.pack.name.vi, version, date: raw.pack.date },
    ...{ voucher: { state: 'unsigned' }, digest: digestOf(new Map(content)) },
  });
  store.keep(passed(switched(store.now(), key)));
  return store.dirOf(key);
}

async function kill({ app }: Kiosk): Promise<void> {
  const child = app.process();
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

const shows = ({ page }: Kiosk, name: string): Promise<void> =>
  expect(page.locator('h1')).toHaveText(name);

test('what is taken in outlives a kill; what makes the page die is taken back', async ({
  launchKiosk,
}, info) => {
  test.setTimeout(120_000);
  const userData = info.outputPath('user-data');
  givePack(userData, 'moi.pack', named('1.1.0'), null);
  writeFileSync(join(userData, 'settings.json'), JSON.stringify({ unsignedPacks: true }));
  const first = await launchKiosk({ ...WINDOWED, userData });
  await shows(first, OLD);
  await enter(first.page);
  const checked = await operate(first.page, 'pack-check', { file: 'moi.pack' });
  expect(checked).toMatchObject({ ok: true, candidate: { version: '1.1.0', tried: false } });
  expect(await operate(first.page, 'pack-switch', null)).toMatchObject({ ok: false });
  expect(await operate(first.page, 'pack-try', null)).toMatchObject({ ok: true });
  expect(await operate(first.page, 'pack-switch', null)).toEqual({ ok: true });
  await operate(first.page, 'resume', null);
  await shows(first, 'Bản 1.1.0');
  await kill(first);

  const second = await launchKiosk({ ...WINDOWED, userData });
  await shows(second, 'Bản 1.1.0');
  process.kill(await pagePid(second), 'SIGKILL');
  const taken = { event: 'pack-taken-back', cause: 'page-gone', version: '1.1.0', back: null };
  await expect
    .poll(() => journalOf(userData).filter(({ event }) => event === taken.event))
    .toMatchObject([taken]);
  await expect.poll(() => journalOf(userData).at(-1)?.event).toBe('recovered');
  await second.quit();

  const third = await launchKiosk({ ...WINDOWED, userData });
  await shows(third, OLD);
  await expect(third.page.locator('.warning')).toBeAttached();
  await enter(third.page);
  const { packs } = await operate(third.page, 'packs', null);
  expect(packs).toMatchObject([
    { key: 'built-in', current: true },
    { version: '1.1.0', current: false, takenBack: expect.stringContaining('dừng đột ngột') },
  ]);
});

test('a current pack that is damaged gives way to the one before it', async ({
  launchKiosk,
}, info) => {
  const userData = info.outputPath('user-data');
  install(userData, '1.1.0');
  rmSync(join(install(userData, '1.2.0'), 'people.json'));
  const kiosk = await launchKiosk({ ...WINDOWED, userData });
  await shows(kiosk, 'Bản 1.1.0');
  await expect(kiosk.page.locator('.warning')).toBeAttached();
  expect(journalOf(userData).filter(({ event }) => event === 'pack-refused')).toHaveLength(1);
});

test('killed while it goes from one pack to another it shows one of them', async ({
  launchKiosk,
}, info) => {
  const userData = info.outputPath('user-data');
  install(userData, '1.1.0');
  install(userData, '1.2.0');
  for (let round = 0; round < KILLS; round += 1) {
    const kiosk = await launchKiosk({ ...WINDOWED, userData });
    await expect(kiosk.page.locator('h1')).toHaveText(/^Bản 1\.[12]\.0$/);
    await enter(kiosk.page);
    const { packs } = await operate(kiosk.page, 'packs', null);
    const other = packs.find(({ current }) => !current)?.key ?? '';
    // The first thing that is written down is to be the last.
    const watcher = watch(join(userData, 'packs'));
    const stirred = once(watcher, 'change');
    void operate(kiosk.page, 'pack-back', { key: other }).catch(() => null);
    await stirred;
    await kill(kiosk);
    watcher.close();
  }
  expect(storeOf(userData).all()).toHaveLength(2);
  expect(journalOf(userData).filter(({ level }) => level === 'error')).toEqual([]);
});
