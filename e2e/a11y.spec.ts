/** Every kind of view and panel under axe-core: WCAG 2.2 AA, with the size of targets; by day and evening. */
import { aid } from './aid';
import { always } from './ground';
import { expect, test } from './launch';
import { kinds, sheets } from './scenes';
import { violations } from './violations';
import { show } from './walk';

test.describe.configure({ timeout: 180_000 });

const drawn = { reading: false, size: 100, low: false, contrast: false } as const;
const large = { ...drawn, reading: true, size: 200 } as const;

for (const [size, ground, language, aids] of [
  ['1920x1080', 'day', 'vi', drawn],
  ['1080x1920', 'day', 'en', drawn],
  ['1920x1080', 'evening', 'en', drawn],
  ['1080x1920', 'evening', 'vi', drawn],
  ['1920x1080', 'day', 'en', large],
  ['1080x1920', 'evening', 'vi', large],
  ['1920x1080', 'evening', 'vi', { ...large, contrast: true }],
  ['1920x1080', 'day', 'vi', { ...drawn, low: true }],
  ['1080x1920', 'day', 'en', { ...drawn, low: true }],
] as const) {
  const asked = Object.entries(aids).filter(([, value]) => value !== false && value !== 100);
  const named = asked.map(([name, value]) => (value === true ? name : `${name} ${value}`));
  test(`views and panels at ${[size, ground, language, ...named].join(', ')}`, async ({
    launchKiosk,
  }, info) => {
    const flags = ['--windowed', size, '--lang', language, ...always(ground, info)];
    const { page } = await launchKiosk({ flags });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await aid(page, aids);
    const faults: string[] = [];
    for (const address of [...kinds, ...sheets]) {
      await show(page, address);
      for (const fault of await violations(page)) faults.push(`${address}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
}

for (const ground of ['day', 'evening'] as const) {
  test(`the warned reset by ${ground}`, async ({ launchKiosk }, info) => {
    const settings = always(ground, info, { idle: { seconds: 5, warning: 20 } });
    const flags = ['--windowed', '1920x1080', ...settings, '--scene', 'people'];
    const { page } = await launchKiosk({ flags });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await expect(page.getByRole('alertdialog')).toBeVisible({ timeout: 15_000 });
    expect(await violations(page)).toEqual([]);
  });
}
