/** What is taken away: the code on the real screen is read as a telephone reads it. */
import { writeFileSync } from 'node:fs';
import { aid } from './aid';
import { textFaults } from './text-faults';
import { expect, test, type Kiosk } from './launch';
import { readCode } from './qr';
import { packFile, panels, places } from './scenes';
import { violations } from './violations';
import { show } from './walk';

const congress = packFile('congress');
const [YEAR] = packFile('pack').date.split('-');
const over = (address: string): string =>
  address.includes('?') ? address.replace('?', '?over=take&') : `${address}?over=take`;

const taken = ({ page }: Kiosk): Promise<string> => readCode(page.locator('[data-code]'));

test('every scene can be taken away', async ({ launchKiosk }) => {
  test.setTimeout(240_000);
  const kiosk = await launchKiosk({ flags: ['--windowed', '1920x1080', '--lang', 'vi'] });
  await kiosk.page.emulateMedia({ reducedMotion: 'reduce' });
  const sheets = Object.values(panels).flatMap((some) => some.slice(0, 2));
  for (const address of [...places, ...sheets]) {
    await show(kiosk.page, over(address));
    const lines = (await taken(kiosk)).split('\n');
    expect(lines[0], address).toBe(congress.shortName.vi);
    expect(lines[1]?.length, address).toBeGreaterThan(2);
    expect(lines.at(-1), address).toMatch(
      new RegExp(`^Nội dung ngày \\d+ tháng \\d+ năm ${YEAR}$`),
    );
  }
});

for (const [size, language, aids] of [
  ['3840x2160', 'vi', { size: 100, contrast: false }],
  ['1080x1920', 'en', { size: 100, contrast: true }],
  ['1920x1080', 'en', { size: 200, contrast: false }],
  ['1080x1920', 'vi', { size: 200, contrast: false }],
] as const) {
  test(`is read at ${size} in ${language} at ${aids.size} %`, async ({ launchKiosk }) => {
    const kiosk = await launchKiosk({ flags: ['--windowed', size, '--lang', language] });
    const { page } = kiosk;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await aid(page, aids);
    await show(page, 'delegates?by=age&over=take');
    const text = await taken(kiosk);
    expect(text).toContain(congress.shortName[language]);
    expect(text).toMatch(/(^|\D)255(\D|$)/);
    expect(await textFaults(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });
}

test('holds the address of a public copy where the operator has set one', async ({
  launchKiosk,
}, info) => {
  const settings = info.outputPath('settings.json');
  const publicAddress = 'https://example.org/dai-hoi-xx';
  writeFileSync(settings, JSON.stringify({ publicAddress }));
  const kiosk = await launchKiosk({
    flags: ['--windowed', '1920x1080', '--settings', settings],
  });
  await kiosk.page.getByRole('button', { name: 'Mang về' }).click();
  await expect(kiosk.page.locator('[data-code]')).toBeVisible();
  expect((await taken(kiosk)).split('\n').at(-1)).toBe(publicAddress);
  await kiosk.page.getByRole('button', { name: 'Đóng' }).click();
  await expect(kiosk.page.locator('[data-code]')).toHaveCount(0);
});
