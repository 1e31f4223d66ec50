/** The ground is switched as a whole: the page, and the canvases that know nothing of its tokens. */
import { channels } from '../src-main/channels';
import type { Ground, StageState } from '../src-main/contract';
import { rgb } from '../src-renderer/marks/dots';
import { PALETTES } from '../src-renderer/marks/palette';
import { always } from './ground';
import { expect, type Kiosk, test } from './launch';
import { show } from './walk';

for (const ground of ['day', 'evening'] as const) {
  test(`a kiosk comes up on the ground of the hour: ${ground}`, async ({ launchKiosk }, info) => {
    const { page } = await launchKiosk({
      flags: ['--windowed', '1920x1080', ...always(ground, info)],
    });
    await expect(page.locator('html')).toHaveAttribute('data-ground', ground);
  });
}

test('dots change with the ground', async ({ launchKiosk }, info) => {
  const flags = ['--windowed', '1920x1080', ...always('day', info), '--scene', 'congress'];
  const kiosk = await launchKiosk({ flags });
  await kiosk.page.emulateMedia({ reducedMotion: 'reduce' });
  await show(kiosk.page, 'delegates?by=gender');
  for (const ground of ['day', 'evening', 'day'] as const) {
    await turn(kiosk, ground);
    const { ground: behind, categories } = PALETTES[ground];
    await expect(kiosk.page.locator('body')).toHaveCSS('background-color', css(behind));
    await expect.poll(() => colours(kiosk)).toEqual([behind, ...categories.slice(0, 2)].toSorted());
  }
  expect(kiosk.problems).toEqual([]);
});

/** As a computed style has it. */
const css = (hex: string): string => `rgb(${rgb(hex).join(', ')})`;

/** Says to the page what main says when the hour comes. */
async function turn({ app, page }: Kiosk, ground: Ground): Promise<void> {
  const stage = await page.evaluate(async () => (await window.kiosk.state()).stage);
  await app.evaluate(
    ({ BrowserWindow }, [channel, state]) =>
      BrowserWindow.getAllWindows()[0]?.webContents.send(channel, state),
    [channels.stage, { ...stage, ground } satisfies StageState] as const,
  );
}

/** The colours that fill most of the canvas, but for the soft edges of its dots. */
function colours({ page }: Kiosk): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const ctx = canvas?.getContext('2d');
    if (!canvas || !ctx) return [];
    const { data } = ctx.getImageData(0, 0, canvas.width, canvas.height);
    const pixels = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const hex = [...data.slice(at, at + 3)].map((value) => value.toString(16).padStart(2, '0'));
      const colour = `#${hex.join('')}`;
      pixels.set(colour, (pixels.get(colour) ?? 0) + 1);
    }
    const most = [...pixels].toSorted(([, a], [, b]) => b - a).slice(0, 3);
    return most.map(([colour]) => colour).toSorted();
  });
}
