/** Every kind of view and panel under axe-core: WCAG 2.2 AA, with the size of targets; by day and evening. */
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright/test';
import { always } from './ground';
import { expect, test } from './launch';
import { panels, places } from './scenes';
import { show } from './walk';

test.describe.configure({ timeout: 180_000 });

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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

/** What axe finds on the screen, in words; its source comes past the page's policy. */
async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(
    (options) =>
      (window as unknown as { axe: { run: (o: RunOptions) => Promise<AxeResults> } }).axe.run(
        options,
      ),
    { runOnly: TAGS, resultTypes: ['violations'] } satisfies RunOptions,
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
