/**
 * Golden pictures: how the views look may change only on purpose. They are kept at a fraction of their
 * size, which is enough to see a change, and compared only on the runtime that they were made with.
 * `npm run images:renew` makes them anew.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'playwright/test';
import { always } from './ground';
import { expect, test } from './launch';
import { show } from './walk';

test.describe.configure({ timeout: 120_000 });

const SCENES = {
  home: 'home',
  hall: 'delegates?by=age&pick=41-50',
  columns: 'delegates?as=columns&by=field',
  area: 'results?area=economy&theme=economy-tourism',
  targets: 'targets',
  target: 'targets?open=t07',
  resolution: 'resolution',
  people: 'people',
  congress: 'congress',
  source: 'targets?open=t07&source=targets.t07.new-rural',
};
const { home, hall, targets, people, source } = SCENES;
const EVENING = {
  home,
  hall,
  trial: 'targets?open=t01&try=targets.t01.grdp-per-head',
  people,
  source,
};

for (const { ground, size, part, scenes } of [
  { ground: 'day', size: '1920x1080', part: 1 / 2, scenes: SCENES },
  { ground: 'day', size: '1080x1920', part: 1 / 2, scenes: SCENES },
  { ground: 'day', size: '3840x2160', part: 1 / 4, scenes: { home, hall, targets } },
  { ground: 'evening', size: '1920x1080', part: 1 / 2, scenes: EVENING },
  { ground: 'evening', size: '1080x1920', part: 1 / 2, scenes: { home, targets } },
] as const) {
  test(`looks as it did at ${size} by ${ground}`, async ({ launchKiosk }, info) => {
    // Not from home, whose dots come in before anybody can ask them to be calm.
    // A voice would add a key, and not every machine has one.
    const settings = always(ground, info, { speech: false });
    const flags = ['--windowed', size, '--scene', 'congress', ...settings];
    const { app, page } = await launchKiosk({ flags });
    const runtime = await app.evaluate(
      () => `Electron ${process.versions['electron']} on ${process.platform}-${process.arch}`,
    );
    const note = info.snapshotPath('runtime.png').replace(/png$/, 'txt');
    if (info.config.updateSnapshots === 'all') {
      mkdirSync(dirname(note), { recursive: true });
      writeFileSync(note, `${runtime}\n`);
    }
    const made = existsSync(note) ? readFileSync(note, 'utf8').trim() : 'nothing';
    test.skip(made !== runtime, `The golden pictures were made with ${made}; this is ${runtime}.`);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const [name, address] of Object.entries(scenes)) {
      await show(page, address);
      expect
        .soft(await smaller(page, part))
        .toMatchSnapshot(`${ground === 'day' ? '' : 'evening-'}${name}-${size}.png`, {
          threshold: 0.1,
          maxDiffPixelRatio: 0.0002,
        });
    }
  });
}

/** A picture of the page, scaled down by the page's own browser. */
async function smaller(page: Page, part: number): Promise<Buffer> {
  const png = (await page.screenshot({ animations: 'disabled' })).toString('base64');
  const scaled = await page.evaluate(
    async ({ base64, scale }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = document.createElement('canvas');
      canvas.width = image.width * scale;
      canvas.height = image.height * scale;
      const ctx = canvas.getContext('2d', { alpha: false });
      if (!ctx) throw new Error('no canvas');
      ctx.imageSmoothingQuality = 'high';
      ctx.drawImage(image, 0, 0, canvas.width, canvas.height);
      // Sixteen steps of each colour: half the size in the repository.
      const pixels = ctx.getImageData(0, 0, canvas.width, canvas.height);
      pixels.data.forEach((value, at) => (pixels.data[at] = Math.round(value / 17) * 17));
      ctx.putImageData(pixels, 0, 0);
      return canvas.toDataURL('image/png').replace(/^.*,/, '');
    },
    { base64: png, scale: part },
  );
  return Buffer.from(scaled, 'base64');
}
