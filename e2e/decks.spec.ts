/** Decks: the ready ones show what they say, and speakers' own stay on the machine. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Deck, RawPack } from '../data/schema';
import { scenes } from '../src-main/pack/rules/scenes';
import { enter, operate } from './desk';
import { expect, test } from './launch';
import { packFile, panels, places } from './scenes';
import { show } from './walk';

const ready = packFile('decks').decks;
const stepsOf = ({ items }: Deck): Deck['items'][number]['steps'] =>
  items.flatMap(({ steps }) => steps);

test('the check of a pack knows every scene that there is', () => {
  const pack = {
    congress: packFile('congress'),
    delegates: packFile('delegates'),
    results: packFile('results'),
    targets: packFile('targets'),
    resolution: packFile('resolution'),
    people: packFile('people'),
    playlist: { items: [] },
    decks: { decks: [] },
  } as unknown as RawPack;
  const all = [...places, ...panels.people, ...panels.delegates, ...panels.figures];
  const steps = all.map((scene) => ({ scene, notes: '', seconds: 30 }));
  const title = { vi: 'Mọi màn hình', en: 'Every scene' };
  pack.decks.decks = [{ id: 'all', title, items: [{ id: 'all', title, steps }] }];
  expect(scenes(pack)).toEqual([]);
});

test('every step of the ready decks is drawn as it is named', async ({ launchKiosk }) => {
  test.setTimeout(240_000);
  // Not from home, whose dots come in before anybody can ask them to be calm.
  const flags = ['--windowed', '1920x1080', '--scene', 'congress'];
  const { page, problems } = await launchKiosk({ flags });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const { scene } of ready.flatMap(stepsOf)) {
    await show(page, scene);
    const given = new URLSearchParams(scene.split('?')[1]);
    await expect(page.locator('main')).toHaveAttribute('data-scene', scene);
    const pins = given.get('pick')?.split(',').length ?? 0;
    await expect(page.locator('.groups [aria-pressed="true"]')).toHaveCount(pins);
    await expect(page.getByRole('dialog')).toHaveCount(given.has('who') ? 1 : 0);
    if (given.get('as') === 'table') await expect(page.getByRole('table')).toBeVisible();
    if (given.has('try')) {
      await expect(page.getByRole('slider')).toHaveJSProperty(
        'ariaValueNow',
        given.get('rate') ?? '7.5',
      );
    }
  }
  expect(problems).toEqual([]);
});

test('a deck of a speaker’s own survives a restart, goes out and comes back', async ({
  launchKiosk,
}, info) => {
  const userData = info.outputPath('user-data');
  const first = await launchKiosk({ userData });
  await enter(first.page);
  const [ten] = ready;
  if (ten === undefined) throw new Error('there is no deck');
  const saved = await operate(first.page, 'save-deck', { deck: ten });
  expect(saved).toMatchObject({ ok: true, deck: { id: 'own-dai-bieu-va-dai-hoi', own: true } });
  const broken = { ...ten, items: [] as Deck['items'], title: { vi: '', en: '' } };
  expect(await operate(first.page, 'save-deck', { deck: broken })).toEqual({
    ok: false,
    problem: 'Bài thuyết trình, tên: không được bỏ trống (và 1 chỗ khác).',
  });
  await first.quit();

  const { page } = await launchKiosk({ userData });
  await enter(page);
  const own = async (): Promise<string[]> =>
    (await operate(page, 'decks', null)).filter((deck) => deck.own).map(({ id }) => id);
  expect(await own()).toEqual(['own-dai-bieu-va-dai-hoi']);
  const file = await operate(page, 'export-deck', { deck: 'own-dai-bieu-va-dai-hoi' });
  expect(file.ok && existsSync(file.file)).toBe(true);
  await operate(page, 'delete-deck', { deck: 'own-dai-bieu-va-dai-hoi' });
  expect(await own()).toEqual([]);
  const [name = ''] = await operate(page, 'deck-files', null);
  expect(await operate(page, 'import-deck', { file: name })).toMatchObject({ ok: true });
  expect(await own()).toEqual(['own-dai-bieu-va-dai-hoi']);
  expect(readdirSync(join(userData, 'decks'))).toEqual(['own-dai-bieu-va-dai-hoi.json']);
});
