/**
 * A thousand random keys in both windows of a talk: no step is lost, and no word of the notes comes
 * where the hall could see it. `KIOSK_SEED=1 npm run test:e2e -- e2e/talk-random.spec.ts` tries others.
 */
import type { Role } from '../src-main/contract';
import { liveOf, shownOf, speakerOf, type Shown } from '../src-main/talk/views';
import { complaints } from './journal';
import { DECK, expect, inPages, press, test, type Talk } from './podium';
import { diceOf } from './random';
import { speakerWith, type Speaker } from './random-talk';
import { packFile, wordsFile } from './scenes';

test.skip(!process.env['KIOSK_VIRTUAL_DISPLAY'], 'needs Xvnc, xrandr and xdotool');

const seed = Number(process.env.KIOSK_SEED ?? '20250917');
const keys = 1_000;
/** Between two looks at all pages. */
const burst = 50;
/** Between two questions, in ms: pages mostly are where they should be when first asked. */
const intervals = [30, 100];
/** After so many keys the displays change places, in the end back to where they were. */
const swaps = [300, 700];

const deck = packFile('decks').decks.find(({ id }) => id === DECK);
if (deck === undefined) throw new Error(`the pack has no deck ${DECK}`);
const notes = deck.items.flatMap(({ steps }) => steps.map((step) => step.notes));
const runs = runsOf(notes);

/** A window that fills the left display, and the right one. */
const small = [0, 0, 0, 0];
const large = [1280, 1280, 0, 0];

/** Every few words of the notes that stand together, without those that the hall may read elsewhere. */
function runsOf(texts: readonly string[]): string[] {
  const length = 5;
  const parts = texts.flatMap((text) => text.split(/[{}\n]/));
  const found = parts.flatMap((part) => {
    const words = part.split(/\s+/).filter((word) => word !== '');
    return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '));
  });
  const names = [
    'congress',
    'delegates',
    'results',
    'targets',
    'resolution',
    'people',
    'sources',
  ] as const;
  const others = JSON.stringify([
    wordsFile('vi'),
    wordsFile('en'),
    ...names.map((name) => packFile(name)),
  ]);
  return [...new Set(found)].filter((run) => !others.includes(run));
}

/** What a page is told and draws; what it knows of the notes. */
interface Told {
  told: unknown;
  drawn: unknown;
  /** In its state and its document, all of it. */
  leaked: string[];
}

const look = (talk: Talk): Promise<Partial<Record<Role, Told>>> =>
  inPages<Told>(
    talk,
    `(state) => {
      const { step, scene, cover = null, speaker } = document.querySelector('main').dataset;
      const { clock, pace, ready, deck, steps, ...rest } = state.speaker ?? {};
      const { clock: _1, speakerClock: _2, ...shown } = state.stage.talk;
      const { language, scene: at } = state.stage;
      const all = document.documentElement.outerHTML + document.body.textContent;
      const text = (all + JSON.stringify(state)).replace(/\\s+/g, ' ');
      return {
        told: state.role === 'speaker' ? { ...rest, language } : { scene: at, talk: shown, language },
        drawn: state.role === 'speaker' ? Number(speaker) : [Number(step), scene, cover],
        leaked: ${JSON.stringify(runs)}.filter((run) => text.includes(run)),
      };
    }`,
  );

/** Has the page the keys? Does a field in it? */
const keysOf = (talk: Talk): Promise<Partial<Record<Role, { here: boolean; field: boolean }>>> =>
  inPages(
    talk,
    `() => ({ here: document.hasFocus(), field: document.activeElement?.tagName === 'INPUT' })`,
  );

type Pages = Partial<Record<Role, Pick<Told, 'told' | 'drawn'> | undefined>>;

/** What the machine says of every page. */
function expected(speaker: Speaker): Pages {
  const talk = speaker.now();
  const language = speaker.translated() ? 'en' : 'vi';
  const page = ({ scene, talk: { clock: _1, speakerClock: _2, ...shown } }: Shown) => ({
    told: { scene, talk: shown, language },
    drawn: [shown.step, scene, shown.cover],
  });
  const {
    clock: _1,
    pace: _2,
    ready: _3,
    deck: _4,
    steps: _5,
    ...rest
  } = speakerOf(talk, { notes: 'shown', ready: true }, 0);
  return {
    screen: page(shownOf(talk, false, 0)),
    live: page(liveOf(talk)),
    speaker: { told: { ...rest, language }, drawn: talk.step },
  };
}

/** Waits until every page is where the machine is; none but the speaker's knows a word of the notes. */
async function expectTogether(talk: Talk, speaker: Speaker, after: string): Promise<void> {
  const leaked = new Set<string>();
  const pages = async (): Promise<Pages> => {
    const seen = await look(talk);
    for (const role of ['screen', 'live'] as const)
      for (const run of seen[role]?.leaked ?? []) leaked.add(`${role}: ${run}`);
    return Object.fromEntries(
      Object.entries(seen).map(([role, { told, drawn }]) => [role, { told, drawn }]),
    );
  };
  await expect
    .poll(pages, { message: `after: ${after}`, intervals, timeout: 30_000 })
    .toEqual(expected(speaker));
  expect([...leaked]).toEqual([]);
}

/** Gives the keys to a page, as a touch of it does. */
async function focus(talk: Talk, role: Role): Promise<void> {
  await talk.app.evaluate(async ({ BrowserWindow, webContents }, wanted) => {
    for (const contents of webContents.getAllWebContents()) {
      const window = BrowserWindow.getAllWindows().find(
        ({ webContents: own, contentView }) =>
          own === contents ||
          contentView.children.some(
            (view) => 'webContents' in view && view.webContents === contents,
          ),
      );
      if (window?.isVisible() !== true) continue;
      const code = `window.kiosk.state().then(({ role }) => role)`;
      if ((await contents.executeJavaScript(code)) !== wanted) continue;
      window.focus();
      contents.focus();
    }
  }, role);
  await expect.poll(async () => (await keysOf(talk))[role]?.here, { intervals }).toBe(true);
}

test('a thousand keys', async ({ beginTalk }) => {
  test.setTimeout(300_000);
  test.info().annotations.push({ type: 'seed', description: `KIOSK_SEED=${seed}` });
  const talk = await beginTalk({ wall: 'second', notes: 'first' });
  const dice = diceOf(seed);
  const speaker = speakerWith(dice, deck);
  /** Which display each has, and whether it fills it. */
  const places = async (): Promise<unknown> => {
    const told = await inPages<{ at: number[] }>(
      talk,
      `() => ({ at: [screen.availLeft, screenX, innerWidth - screen.width, innerHeight - screen.height] })`,
    );
    return [told.screen?.at, told.speaker?.at];
  };
  await expectTogether(talk, speaker, 'the start');
  // What is looked for is there to be found.
  expect((await look(talk)).speaker?.leaked).not.toEqual([]);
  await expect.poll(places).toEqual([large, small]);
  const visited = new Set<number>();
  let swapped = 0;

  for (let pressed = 0; pressed < keys;) {
    // What is listed is moved among by keys: the speaker's page has them.
    if (speaker.now().overlay === null) await focus(talk, dice.pick(['screen', 'live', 'speaker']));
    const names = speaker.keys(Math.min(burst, keys - pressed));
    press(talk.x, '--delay', '15', ...names);
    pressed += names.length;
    await expectTogether(talk, speaker, names.join(' '));
    visited.add(speaker.now().step);
    const { cover, overlay } = speaker.now();
    if (pressed > (swaps[swapped] ?? keys) && cover === null && overlay === null) {
      swapped += 1;
      press(talk.x, speaker.press('x'));
      await expect.poll(places).toEqual(swapped % 2 === 1 ? [small, large] : [large, small]);
      await expectTogether(talk, speaker, 'x');
    }
    const inField = async (): Promise<unknown> => (await keysOf(talk)).speaker?.field;
    await expect.poll(inField, { intervals }).toBe(overlay === 'search');
  }

  expect(visited.size).toBeGreaterThan(5);
  await expect.poll(places).toEqual([large, small]);
  expect(await talk.page.evaluate(async () => (await window.kiosk.state()).stage.owner)).toBe(
    'presenter',
  );
  expect(talk.problems).toEqual([]);
  expect(complaints(talk.userData)).toEqual([]);
});
