/**
 * Whoever reads a scene misses no number that is drawn in it: every number that is seen on a scene, on its
 * pages and on its sheets stands in the scene's reading, written alike.
 */
import type { Page } from 'playwright/test';
import { runnerImport } from 'vite';
import { expect, test } from './launch';
import { panels, places } from './scenes';
import { walk } from './walk';

test.describe.configure({ timeout: 600_000 });

/** What src-renderer/testing/readings.ts gives, as far as it is used here. */
interface Readings {
  readAt: (address: string, language: string) => { source: string };
  textsIn: (reading: { source: string }) => string[];
}

/** Texts that say nothing of the content. */
const NOT_TOLD = [
  // Names for a screen reader, of what is seen otherwise.
  '.sr',
  // “2/3”: a reading has pages of its own.
  '[data-pages]',
  // Ticks under an axis: told are the figure that it starts from and the year of the goal.
  '.chart .year',
  // How far a slider goes: a reading has steps instead.
  '.slider .ends',
];

/** A number as it is written, with its separators: `28.618`, `57,65`, `2030`. */
const NUMBER = /\d+(?:[.,]\d+)*/g;
const numbersIn = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.match(NUMBER) ?? []);

interface Seen {
  texts: string[];
  /** Figures that are drawn with their unit: `28.618 tỉ đồng`. */
  amounts: string[];
}

/** What is seen of a scene, or of the sheet that lies over it. */
function seenOn(page: Page): Promise<Seen> {
  return page.evaluate((notTold) => {
    const sheets = [...document.querySelectorAll('[data-sheet]')];
    const scene = sheets.at(-1) ?? document.querySelector('main .page, main .home');
    if (!scene) throw new Error('no scene is drawn');
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest(notTold);
    const texts: string[] = [];
    const walker = document.createTreeWalker(scene, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement && isSeen(parentElement)) texts.push(textContent ?? '');
    }
    const amounts = [...scene.querySelectorAll('[data-figure]')].filter(isSeen).map((amount) => {
      const unit = amount.querySelector('.unit');
      const joint = unit?.classList.contains('spaced') ? ' ' : '';
      return `${amount.querySelector('.number')?.textContent}${joint}${unit?.textContent ?? ''}`;
    });
    return { texts, amounts };
  }, NOT_TOLD.join(','));
}

for (const language of ['vi', 'en'])
  test(`every number that is drawn is told, in ${language}`, async ({ launchKiosk }) => {
    const { module } = await runnerImport<Readings>('/src-renderer/testing/readings.ts', {
      configFile: false,
      logLevel: 'error',
    });
    const { page } = await launchKiosk({
      flags: ['--windowed', '1920x1080', '--lang', language],
    });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const missing: string[] = [];
    let compared = 0;
    await walk(page, [...places, ...Object.values(panels).flat()], async (address) => {
      const reading = module.readAt(address, language);
      const told = [...module.textsIn(reading), reading.source];
      const words = told.join('\n');
      const numbers = new Set(numbersIn(told));
      const { texts, amounts } = await seenOn(page);
      const lost = [
        ...numbersIn(texts).filter((number) => !numbers.has(number)),
        ...amounts.filter((amount) => !words.includes(amount)),
      ];
      compared += texts.length;
      missing.push(...new Set(lost.map((what) => `${address}: ${what}`)));
    });
    expect(missing).toEqual([]);
    // A scene that was not found would say nothing, and miss nothing.
    expect(compared).toBeGreaterThan(places.length);
  });
