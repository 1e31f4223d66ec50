/** Whatever happens to the content on disk, the last good content stays on the screen. */
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Kiosk, expect, test } from './launch';
import { DATA, packFile } from './scenes';

const NAME = 'Tên thử của gói nội dung';

/** A good copy of the built-in pack that calls the congress otherwise. */
function copyPack(dir: string, name = NAME): void {
  mkdirSync(dir, { recursive: true });
  cpSync(DATA, dir, { recursive: true, filter: (path) => !/\.ts$|tools/.test(path) });
  rename(dir, name);
}

function rename(dir: string, name: string): void {
  const manifest = packFile('pack');
  manifest.name = { vi: name, en: name };
  writeFileSync(join(dir, 'pack.json'), JSON.stringify(manifest));
}

function edit(dir: string, file: string, change: (text: string) => string): void {
  const path = join(dir, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** What can befall a pack, and a word that the journal's finding must have. */
const FAULTS: Record<string, { befall: (dir: string) => void; named: RegExp }> = {
  'missing file': {
    befall: (dir) => rmSync(join(dir, 'people.json')),
    named: /people\.json/,
  },
  'broken JSON': {
    befall: (dir) => edit(dir, 'targets.json', (text) => text.slice(0, -20)),
    named: /targets\.json.*JSON/i,
  },
  'wrong type': {
    befall: (dir) =>
      edit(dir, 'delegates.json', (text) => text.replace('"value": 113', '"value": "113"')),
    named: /delegates\.json.*figures\[\d+\]\.value/,
  },
  'sum off by one': {
    befall: (dir) =>
      edit(dir, 'delegates.json', (text) =>
        text.replaceAll('"value": 255', '"value": 256').replaceAll('255 đồng chí', '256 đồng chí'),
      ),
    named: /400/,
  },
  'duplicate id': {
    befall: (dir) =>
      edit(dir, 'results.json', (text) =>
        text.replace('"results.economy.grdp-growth"', '"results.economy.grdp"'),
      ),
    named: /results\.economy\.grdp/,
  },
  'unknown source': {
    befall: (dir) =>
      edit(dir, 'congress.json', (text) => text.replace('"section": "I.1"', '"section": "IX.9"')),
    named: /IX\.9/,
  },
  '50 MB of rubbish': {
    befall: (dir) => writeFileSync(join(dir, 'results.json'), Buffer.alloc(50 * 1024 * 1024, 'x')),
    named: /results\.json/,
  },
  'no read permission': {
    befall: (dir) => chmodSync(join(dir, 'units.json'), 0),
    named: /units\.json/,
  },
  'folder gone': {
    befall: (dir) => rmSync(dir, { recursive: true }),
    named: /ENOENT/,
  },
};

function findings({ userData }: Kiosk): string {
  return readFileSync(join(userData, 'journal/kiosk.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.includes('pack-refused'))
    .join('\n');
}

for (const [fault, { befall, named }] of Object.entries(FAULTS)) {
  test(`${fault}: the last good content stays`, async ({ launchKiosk }, info) => {
    const dir = info.outputPath('pack');
    copyPack(dir);
    const kiosk = await launchKiosk({ flags: ['--windowed', '1920x1080', '--pack', dir] });
    await expect(kiosk.page.locator('h1')).toHaveText(NAME);
    befall(dir);
    await expect(kiosk.page.locator('.warning')).toBeAttached();
    await expect(kiosk.page.locator('h1')).toHaveText(NAME);
    expect(findings(kiosk)).toMatch(named);
  });
}

test('a good change is shown while running', async ({ launchKiosk }, info) => {
  const dir = info.outputPath('pack');
  copyPack(dir);
  const { page } = await launchKiosk({ flags: ['--windowed', '1920x1080', '--pack', dir] });
  await expect(page.locator('h1')).toHaveText(NAME);
  rename(dir, 'Tên đã đổi');
  await expect(page.locator('h1')).toHaveText('Tên đã đổi');
  await expect(page.locator('.warning')).toHaveCount(0);
});

test('a file that vanishes and comes back while it is read does no harm', async ({
  launchKiosk,
}, info) => {
  const dir = info.outputPath('pack');
  copyPack(dir);
  const { page, problems } = await launchKiosk({
    flags: ['--windowed', '1920x1080', '--pack', dir],
  });
  await expect(page.locator('h1')).toHaveText(NAME);
  const file = join(dir, 'people.json');
  for (let round = 0; round < 40; round += 1) {
    renameSync(file, `${file}.away`);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    renameSync(`${file}.away`, file);
    await expect(page.locator('h1')).toHaveText(NAME);
  }
  rename(dir, 'Sau cơn lộn xộn');
  await expect(page.locator('h1')).toHaveText('Sau cơn lộn xộn');
  await expect(page.locator('.warning')).toHaveCount(0);
  expect(problems).toEqual([]);
});

test('a bad pack at a first start gives the built-in content and the mark', async ({
  launchKiosk,
}, info) => {
  const dir = info.outputPath('pack');
  copyPack(dir);
  FAULTS['sum off by one']?.befall(dir);
  const { page } = await launchKiosk({ flags: ['--windowed', '1920x1080', '--pack', dir] });
  await expect(page.locator('h1')).toHaveText(packFile('pack').name.vi);
  await expect(page.locator('.warning')).toBeAttached();
});

test('after a restart with a broken pack the last good one is still there', async ({
  launchKiosk,
}, info) => {
  const dir = info.outputPath('pack');
  const userData = info.outputPath('user-data');
  mkdirSync(userData, { recursive: true });
  copyPack(dir);
  const flags = ['--windowed', '1920x1080', '--pack', dir];
  const first = await launchKiosk({ flags, userData });
  await expect(first.page.locator('h1')).toHaveText(NAME);
  await first.quit();
  FAULTS['broken JSON']?.befall(dir);
  const second = await launchKiosk({ flags, userData });
  await expect(second.page.locator('h1')).toHaveText(NAME);
  await expect(second.page.locator('.warning')).toBeAttached();
});
