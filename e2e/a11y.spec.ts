/** Every kind of view and panel under axe-core: WCAG 2.2 AA, with the size of targets; by day and evening. */
import { always } from './ground';
import { expect, test } from './launch';
import { panels, places } from './scenes';
import { violations } from './violations';
import { show } from './walk';

test.describe.configure({ timeout: 180_000 });

/** What an address is but for the one of many that it shows. */
const kind = (address: string): string =>
  address.replaceAll(/(by|pick|area|theme|open|body)=[^&]*/g, '$1');

/** The first address of each kind. */
const kinds = places.filter(
  (address, index) => places.findIndex((other) => kind(other) === kind(address)) === index,
);
const sheets = Object.values(panels).flatMap((addresses) => addresses.slice(0, 1));

for (const [size, ground] of [
  ['1920x1080', 'day'],
  ['1080x1920', 'day'],
  ['1920x1080', 'evening'],
  ['1080x1920', 'evening'],
] as const) {
  test(`views and panels at ${size} by ${ground}`, async ({ launchKiosk }, info) => {
    const flags = ['--windowed', size, ...always(ground, info)];
    const { page } = await launchKiosk({ flags });
    await page.emulateMedia({ reducedMotion: 'reduce' });
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
