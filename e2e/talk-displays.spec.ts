/** Hall and speaker on displays of their own, whatever happens to the displays or to a page in mid-talk. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role, TalkCommand } from '../src-main/contract';
import { operate } from './desk';
import {
  DECK,
  expect,
  expectStep,
  inPages,
  pagesOf,
  press,
  test,
  type Seen,
  type Talk,
} from './podium';

test.skip(!process.env['KIOSK_VIRTUAL_DISPLAY'], 'needs Xvnc, xrandr and xdotool');
// Displays settle, pages come back: each takes half a minute on a busy machine.
test.setTimeout(120_000);

const all: Role[] = ['screen', 'live', 'speaker'];
const small = { x: 0, y: 0, width: 1280, height: 720 };
const large = { x: 1280, y: 0, width: 1920, height: 1080 };

/** A line of the notes of every step that has some. */
async function notesOf(talk: Talk): Promise<string[]> {
  const { decks } = await operate(talk.page, 'decks', null).then((answer) => ({ decks: answer }));
  const notes = decks.flatMap(({ items }) => items.flatMap(({ steps }) => steps));
  return notes.map((step) => step.notes.split('\n')[0] ?? '').filter((line) => line.length > 20);
}

const seen = async (talk: Talk, role: Role): Promise<Seen | undefined> =>
  (await pagesOf(talk))[role];
const bounds = (talk: Talk, role: Role) => async () => (await seen(talk, role))?.bounds;
const notes = (talk: Talk) => async () => (await seen(talk, 'speaker'))?.notes;

async function next(talk: Talk, step: number, roles = all): Promise<void> {
  press(talk.x, 'Next');
  await expectStep(talk, step, roles);
}

test('notes are on the speaker’s page and on no other', async ({ beginTalk }) => {
  const talk = await beginTalk({ wall: 'second', notes: 'first' });
  await expect.poll(notes(talk)).toBe('shown');
  const lines = await notesOf(talk);
  expect(lines.length).toBeGreaterThan(5);
  const { screen, live, speaker } = await pagesOf(talk);
  const found = (page: Seen | undefined): number =>
    lines.filter((line) => page?.all.includes(line)).length;
  expect(found(speaker)).toBeGreaterThan(0);
  expect([found(screen), found(live)]).toEqual([0, 0]);
  expect(screen?.bounds).toEqual(large);
  expect(speaker?.bounds).toEqual(small);
  const sizes = `() => ({ fills: innerWidth === screen.width && innerHeight === screen.height })`;
  await expect
    .poll(async () => (await inPages<{ fills: boolean }>(talk, sizes)).speaker?.fills)
    .toBe(true);
  await next(talk, 1);
});

/** What a page does, told by main: also one that has crashed before. */
async function command(talk: Talk, what: TalkCommand): Promise<void> {
  await talk.page.evaluate((given) => window.kiosk.send({ type: 'talk', command: given }), what);
}
const stroke = {
  id: 's',
  colour: 0,
  points: [
    { x: 0.2, y: 0.2 },
    { x: 0.8, y: 0.6 },
  ],
} as const;
const draw = (talk: Talk): Promise<void> =>
  command(talk, { do: 'draw', stroke: { ...stroke, points: [...stroke.points] } });
const settingsOf = (talk: Talk): { display?: string; present: { display?: string } } =>
  JSON.parse(readFileSync(join(talk.userData, 'settings.json'), 'utf8'));

test('an unknown display asks before it shows notes, and is remembered', async ({ beginTalk }) => {
  const talk = await beginTalk();
  const lines = await notesOf(talk);
  const shown = async (): Promise<number> => {
    const speaker = await seen(talk, 'speaker');
    return lines.filter((line) => speaker?.all.includes(line)).length;
  };
  expect(await notes(talk)()).toBe('ask');
  expect(await shown()).toBe(0);
  await command(talk, { do: 'show-notes' });
  await expect.poll(notes(talk)).toBe('shown');
  expect(await shown()).toBeGreaterThan(0);
  expect(settingsOf(talk).present.display).toBe(talk.second);
});

test('the speaker’s display is unplugged, plugged, mirrored and resized', async ({ beginTalk }) => {
  const talk = await beginTalk({ wall: 'first', notes: 'second' });
  const { x } = talk;
  await next(talk, 1);
  await draw(talk);

  x.unplugSecond();
  await expectStep(talk, 1, ['screen']);
  expect(await seen(talk, 'screen')).toMatchObject({ alone: true, strokes: 1, bounds: small });
  await next(talk, 2, ['screen']);

  x.plugSecond();
  await expectStep(talk, 2, all);
  expect(await seen(talk, 'speaker')).toMatchObject({ notes: 'shown', bounds: large });
  expect(await seen(talk, 'screen')).toMatchObject({ alone: false, bounds: small });
  await next(talk, 3);

  x.mirror();
  await expectStep(talk, 3, ['screen']);
  await next(talk, 4, ['screen']);
  x.apart();
  await expectStep(talk, 4, all);
  expect(await seen(talk, 'speaker')).toMatchObject({ notes: 'shown', bounds: large });

  x.resizeSecond(1024, 768);
  await expect.poll(bounds(talk, 'speaker')).toEqual({ ...large, width: 1024, height: 768 });
  await expectStep(talk, 4, all);
  expect(await notes(talk)()).toBe('shown');
  x.resizeFirst(1920, 1080);
  await expect.poll(bounds(talk, 'screen')).toEqual({ ...large, x: 0 });
  await expect.poll(bounds(talk, 'speaker')).toEqual({ x: 1920, y: 0, width: 1024, height: 768 });
  await next(talk, 5);
  expect(await notes(talk)()).toBe('shown');
  // The live picture has the shape of the wall, whatever that becomes.
  const shapes = async (): Promise<(number | undefined)[]> => {
    const { screen, live } = await pagesOf(talk);
    return [screen?.shape, live?.shape];
  };
  await expect.poll(shapes).toEqual([1.78, 1.78]);
  x.resizeFirst(1024, 768);
  await expect.poll(shapes).toEqual([1.33, 1.33]);
});

test('the wall’s display is unplugged and plugged', async ({ beginTalk }) => {
  const talk = await beginTalk({ wall: 'second', notes: 'first' });
  talk.x.unplugSecond();
  await expectStep(talk, 0, ['screen']);
  await expect.poll(bounds(talk, 'screen')).toEqual(small);
  await next(talk, 1, ['screen']);
  talk.x.plugSecond();
  await expectStep(talk, 1, all);
  await expect.poll(bounds(talk, 'screen')).toEqual(large);
  expect(await seen(talk, 'speaker')).toMatchObject({ notes: 'shown', bounds: small });
  await next(talk, 2);
});

test('a key swaps the displays, also for the next start', async ({ beginTalk, launchKiosk }) => {
  const talk = await beginTalk({ wall: 'first', notes: 'second' });
  press(talk.x, 'x');
  await expect.poll(bounds(talk, 'screen')).toEqual(large);
  await expect.poll(bounds(talk, 'speaker')).toEqual(small);
  await expectStep(talk, 0, all);
  expect(await notes(talk)()).toBe('shown');
  expect(settingsOf(talk)).toMatchObject({
    display: talk.second,
    present: { display: talk.first },
  });
  await next(talk, 1);

  await talk.quit();
  const { userData, x } = talk;
  const again = await launchKiosk({ flags: [], env: { DISPLAY: x.name }, userData });
  await expectStep(again, 1, all);
  const { screen, speaker } = await pagesOf(again);
  expect(screen?.bounds).toEqual(large);
  expect(speaker).toMatchObject({ notes: 'shown', bounds: small });
  await again.quit();
});

for (const role of all) {
  test(`the process of the page ${role} is killed`, async ({ beginTalk }) => {
    const talk = await beginTalk({ wall: 'first', notes: 'second' });
    await next(talk, 1);
    await draw(talk);
    const pids = async (): Promise<(number | undefined)[]> => {
      const pages = await pagesOf(talk);
      return all.map((each) => pages[each]?.pid);
    };
    const before = await pids();
    expect(new Set(before).size).toBe(3);
    press(talk.x, 'b');
    await expect.poll(async () => (await seen(talk, 'screen'))?.cover).toBe('black');
    process.kill((await seen(talk, role))?.pid ?? 0, 'SIGKILL');
    const others = all.filter((each) => each !== role);
    await expect
      .poll(async () => (await seen(talk, role))?.pid)
      .not.toBe(before[all.indexOf(role)]);
    await expectStep(talk, 1, all);
    const pages = await pagesOf(talk);
    expect(all.map((each) => pages[each]?.strokes)).toEqual([1, 1, 1]);
    for (const each of others) expect(pages[each]?.pid).toBe(before[all.indexOf(each)]);
    expect(pages.speaker?.notes).toBe('shown');
    expect([pages.screen?.cover, pages.live?.cover]).toEqual(['black', null]);
    press(talk.x, 'b');
    await next(talk, 2);
  });
}

test('a talk that is over leaves the display, and the keys to the wall', async ({ beginTalk }) => {
  const talk = await beginTalk({ wall: 'first', notes: 'second' });
  press(talk.x, 'Escape', 'Escape');
  await expect.poll(async () => Object.keys(await pagesOf(talk))).toEqual(['screen']);
  const focused = await talk.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .filter((window) => window.isVisible())
      .map((window) => window.isFocused()),
  );
  expect(focused).toEqual([true]);
});

test('the speaker’s pages are locked as the kiosk’s own is', async ({ beginTalk }) => {
  const talk = await beginTalk();
  const made = await talk.app.evaluate(({ BrowserWindow, webContents }) =>
    webContents
      .getAllWebContents()
      .filter((contents) => BrowserWindow.fromWebContents(contents)?.isVisible() !== false)
      .map((contents) => {
        // Not in Electron's types.
        const of = contents as unknown as { getLastWebPreferences(): Record<string, unknown> };
        const { preload, sandbox, contextIsolation, nodeIntegration } = of.getLastWebPreferences();
        return { preload, sandbox, contextIsolation, nodeIntegration };
      }),
  );
  expect(made).toHaveLength(3);
  for (const each of made) expect(each).toEqual(made[0]);
  expect(made[0]).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });

  const tried = await inPages(
    talk,
    `async () => {
      const ask = (name, what = null) => window.kiosk.operate(name, what).then(() => 'told', () => 'refused');
      return {
        node: [typeof require, typeof process],
        opened: window.open('https://example.org'),
        picture: await ask('picture', { scene: 'home', language: 'vi' }),
        decks: await ask('decks'),
        settings: await ask('settings'),
        left: await ask('leave-desk'),
      };
    }`,
  );
  const refused = { decks: 'refused', settings: 'refused', left: 'refused' };
  const locked = { node: ['undefined', 'undefined'], opened: null, ...refused };
  expect(tried.speaker).toMatchObject({ ...locked, picture: 'told' });
  expect(tried.live).toMatchObject({ ...locked, picture: 'refused' });
});

test('a page that hangs is loaded again', async ({ beginTalk }) => {
  const talk = await beginTalk({ wall: 'first', notes: 'second' });
  await next(talk, 1);
  const before = (await seen(talk, 'speaker'))?.pid;
  await talk.app.evaluate(({ webContents }) => {
    const code = `document.querySelector('[data-speaker]') && setTimeout(() => { for (;;); })`;
    for (const contents of webContents.getAllWebContents()) void contents.executeJavaScript(code);
  });
  // The keys are main's: the hall goes on.
  press(talk.x, 'Next');
  await expect.poll(async () => (await seen(talk, 'screen'))?.step).toBe(2);
  await expect
    .poll(async () => (await seen(talk, 'speaker'))?.pid ?? before, { timeout: 20_000 })
    .not.toBe(before);
  await expectStep(talk, 2, all);
  await next(talk, 3);
});

test('on a desktop the speaker’s window stands beside the hall’s', async ({ launchKiosk }) => {
  const kiosk = await launchKiosk({
    flags: ['--windowed', '1280x720', '--mode', 'present', '--deck', DECK],
  });
  await expectStep(kiosk, 0, all);
  const { screen, speaker } = await pagesOf(kiosk);
  expect(screen).toMatchObject({ alone: false, bounds: small });
  expect(speaker).toMatchObject({ notes: 'shown', bounds: { x: 1280, y: 0 } });
});
