/** The harness itself: the runtime sees the two displays of a test as it sees real ones. */
import { expect, test as base, type Kiosk } from './launch';
import { openTwoDisplays, type TwoDisplays } from './x2';

const test = base.extend<{ x: TwoDisplays }>({
  x: async ({}, use) => {
    const x = await openTwoDisplays();
    await use(x);
    x.close();
  },
});

test.skip(!process.env['KIOSK_VIRTUAL_DISPLAY'], 'needs Xvnc and xrandr');

/** Where the displays stand, left to right: x, y, width and height of each. */
const displays = ({ app }: Kiosk): Promise<number[][]> =>
  app.evaluate(({ screen }) =>
    screen
      .getAllDisplays()
      .map(({ bounds }) => [bounds.x, bounds.y, bounds.width, bounds.height])
      .toSorted(([one = 0], [other = 0]) => one - other),
  );

test('two displays: plugged, mirrored, resized', async ({ launchKiosk, x }) => {
  const kiosk = await launchKiosk({ flags: [], env: { DISPLAY: x.name } });
  await kiosk.app.evaluate(({ screen }) => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    screen.on('display-added', () => told.push('added'));
    screen.on('display-removed', () => told.push('removed'));
    screen.on('display-metrics-changed', (_event, _display, what) => told.push(what.join()));
  });
  const told = (): Promise<string[]> =>
    kiosk.app.evaluate(() => (globalThis as unknown as { told: string[] }).told);
  const forget = (): Promise<unknown> =>
    kiosk.app.evaluate(() => (globalThis as unknown as { told: string[] }).told.splice(0));
  const small = [0, 0, 1280, 720];
  const shows = async (wanted: number[][], ...events: string[]): Promise<void> => {
    await expect.poll(() => displays(kiosk)).toEqual(wanted);
    // An event comes after the display that it tells of is known.
    await expect.poll(told).toEqual(expect.arrayContaining(events));
    await forget();
  };

  await shows([small, [1280, 0, 1920, 1080]]);
  x.unplugSecond();
  await shows([small], 'removed');
  x.plugSecond();
  await shows([small, [1280, 0, 1920, 1080]], 'added');
  x.resizeSecond(1024, 768);
  await shows([small, [1280, 0, 1024, 768]], 'bounds,workArea');
  x.resizeFirst(1920, 1080);
  await shows(
    [
      [0, 0, 1920, 1080],
      [1920, 0, 1024, 768],
    ],
    'bounds,workArea',
  );
  x.resizeFirst(1280, 720);
  x.resizeSecond(1280, 720);
  await shows([small, [1280, 0, 1280, 720]], 'bounds,workArea');
  x.mirror();
  await shows([small, small], 'bounds,workArea');
  x.apart();
  await shows([small, [1280, 0, 1280, 720]], 'bounds,workArea');
});
