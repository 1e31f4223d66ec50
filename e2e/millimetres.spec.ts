/**
 * Sizes and heights in millimetres on panels as they are hung: keys of 20 mm (Colle & Hiszem 2004; Duff
 * 2010), capitals of 4.8 mm (US 508, 402.4) and of 7.3 mm at 200 % (EN 301 549, 5.1.4, at 600 mm), what is
 * essential at 380–1220 mm (EN 301 549, 8.3), with low reach at 800–1100 mm.
 */
import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { EASY, lowHelps, REACH } from '../src-renderer/aids/low/reach';
import { panelOf } from '../src-renderer/ui/panel';
import { aid } from './aid';
import { expect, test } from './launch';
import { capitals, cutKeys, targets, type Target } from './millimetres';
import { hung, named, PANELS, type Hung } from './panels';
import { panels, places } from './scenes';
import { show } from './walk';

test.describe.configure({ timeout: 300_000 });

const KEY = 20;
const LEAST = 10;
/** A pixel at each edge is not measured. */
const SLACK = 0.6;
const CAPITALS = 4.8;
const CAPITALS_LARGE = 7.3;

const kind = (address: string): string =>
  address.replaceAll(/(by|pick|area|theme|open|body|at|part)=[^&]*/g, '$1');
/** The first address of each kind, and one of each sheet. */
const scenes = [
  ...places.filter((a, index) => places.findIndex((b) => kind(a) === kind(b)) === index),
  ...Object.values(panels).flatMap((addresses) => addresses.slice(0, 1)),
];

const round = (value: number): number => Math.round(value * 10) / 10;
const where = ({ name, width, height, from, to }: Target): string =>
  `“${name}” ${round(width)} × ${round(height)} mm at ${round(from)}–${round(to)} mm`;

/** Where the desk has a key for everything, what is in the scene may be as small both ways. */
function tooSmall({ width, height, main }: Target, desk: boolean): boolean {
  const [less, more] = [Math.min(width, height) + SLACK, Math.max(width, height) + SLACK];
  return main ? less < KEY : less < LEAST || (!desk && more < KEY);
}

const outside = (target: Target, band: { from: number; to: number }): boolean =>
  target.essential && (target.from + SLACK < band.from || target.to - SLACK > band.to);

/** Walks and gives what is wrong, and the extremes of what was seen. */
async function measure(
  page: Page,
  panel: Hung,
  band: { from: number; to: number },
): Promise<{ faults: string[]; seen: Record<string, number> }> {
  const faults: string[] = [];
  const all: Target[] = [];
  const letters: { body: number; least: number }[] = [];
  for (const address of scenes) {
    await show(page, address);
    const found = await targets(page, panel);
    for (const target of found) {
      if (tooSmall(target, band === EASY)) faults.push(`${address}: small: ${where(target)}`);
      if (outside(target, band)) faults.push(`${address}: out of reach: ${where(target)}`);
    }
    for (const cut of await cutKeys(page)) faults.push(`${address}: cut: “${cut}”`);
    all.push(...found);
    letters.push(await capitals(page, panel));
  }
  const main = all.filter((target) => target.main);
  const essential = all.filter((target) => target.essential);
  const least = (values: number[]): number => round(Math.min(...values));
  const seen = {
    'least main key': least(main.flatMap(({ width, height }) => [width, height])),
    'least side': least(all.flatMap(({ width, height }) => [width, height])),
    'lowest essential': least(essential.map(({ from }) => from)),
    'highest essential': round(Math.max(...essential.map(({ to }) => to))),
    'body capitals': least(letters.map(({ body }) => body)),
    'least capitals': least(letters.map((letter) => letter.least)),
  };
  return { faults, seen };
}

for (const panel of PANELS) {
  test(`on ${named(panel)}`, async ({ launchKiosk }, info) => {
    const { page } = await launchKiosk({ flags: hung(panel, info) });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const start = await measure(page, panel, REACH);
    expect.soft(start.faults).toEqual([]);
    expect.soft(start.seen['body capitals']).toBeGreaterThanOrEqual(CAPITALS);

    await aid(page, { size: 200 });
    await show(page, 'results');
    const large = await capitals(page, panel);
    expect.soft(large.body).toBeGreaterThanOrEqual(CAPITALS_LARGE);
    await aid(page, { size: 100 });

    const [width = 0, height = 0] = panel.size.split('x').map(Number);
    const helps = lowHelps(panelOf(panel, { width, height }));
    let low: Awaited<ReturnType<typeof measure>> | undefined;
    if (helps) {
      await aid(page, { low: true });
      await expect(page.locator('[data-low]')).toBeVisible();
      await expect(page.locator('[data-rail], nav.bar')).toHaveCount(0);
      low = await measure(page, panel, EASY);
      expect.soft(low.faults).toEqual([]);
    }
    const table = { panel: named(panel), start: start.seen, large, low: low?.seen };
    writeFileSync(info.outputPath('millimetres.json'), JSON.stringify(table, null, 2));
  });
}
