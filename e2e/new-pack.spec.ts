/** The empty pack that another congress starts from: every scene of it is drawn, with nothing cut. */
import { join } from 'node:path';
import { newPack } from '../build/pack/new';
import { emptyPack } from '../data/template/template';
import { mainScenes } from '../src-main/readiness/addresses';
import { expect, test } from './launch';
import { textFaults } from './text-faults';
import { walk } from './walk';

test.describe.configure({ timeout: 120_000 });

test('a new pack can be walked through', async ({ launchKiosk }, info) => {
  const dir = join(info.outputDir, 'dai-hoi-moi');
  expect(newPack([dir]).code).toBe(0);
  const { page, problems } = await launchKiosk({
    flags: ['--windowed', '1920x1080', '--pack', dir],
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const pack = emptyPack('2040-10-01');
  const scenes = [
    ...mainScenes(pack),
    ...pack.people.people.map(({ id }) => `people?who=${id}`),
    ...pack.delegates.figures.map(({ id }) => `congress?source=${id}`),
  ];
  const faults: string[] = [];
  await walk(page, scenes, async (address) => {
    for (const fault of await textFaults(page)) faults.push(`${address}: ${fault}`);
  });
  expect(faults).toEqual([]);
  expect(problems).toEqual([]);
});
