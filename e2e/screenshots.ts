/** Pictures for the README: one of each view, some in portrait, some in English. */
import { join } from 'node:path';
import { always } from './ground';
import { test } from './launch';
import { show } from './walk';

const FOLDER = 'test-results/screenshots';

const LANDSCAPE = {
  home: 'home',
  delegates: 'delegates?by=age&pick=41-50',
  'delegates-columns': 'delegates?by=field&as=columns',
  results: 'results',
  'results-area': 'results?area=economy&theme=economy-tourism',
  targets: 'targets',
  target: 'targets?open=t01',
  trial: 'targets?open=t01&try=targets.t01.grdp-per-head',
  resolution: 'resolution',
  people: 'people',
  congress: 'congress',
  source: 'targets?open=t07&source=targets.t07.new-rural',
};
const PORTRAIT = { home: 'home', delegates: 'delegates?by=education', targets: 'targets' };

for (const [size, language, scenes] of [
  ['1920x1080', 'vi', LANDSCAPE],
  ['1080x1920', 'vi', PORTRAIT],
  ['1920x1080', 'en', { home: 'home', results: 'results?area=society' }],
] as const) {
  test(`${size} ${language}`, async ({ launchKiosk }, info) => {
    // Not from home, whose dots come in before anybody can ask them to be calm.
    const given = ['--windowed', size, '--lang', language, '--scene', 'congress'];
    const flags = [...given, ...always('day', info)];
    const { page } = await launchKiosk({ flags });
    // Dots are where they belong at once.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const kind = `${size === '1080x1920' ? '-portrait' : ''}${language === 'en' ? '-en' : ''}`;
    for (const [name, address] of Object.entries(scenes)) {
      await show(page, address);
      await page.screenshot({ path: join(FOLDER, `${name}${kind}.png`) });
    }
  });
}
