/**
 * From a key to the wall: a real key, as a clicker's, to the frame after the one in which the hall's page
 * is another, while the speaker's window is open beside it. The baseline is a bare window that changes
 * its text by the same key.
 */
import type { Page } from 'playwright';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Lab } from './lab';
import { atMost, spreadRow, type Row } from './row';
import { spread } from './stats';

/** As for a tap; but of the median, since a step may bring a whole view that was never drawn before. */
const BAR = 100;
/** The windows are there, and pictures of the steps are drawn. */
const OPEN_MS = 8_000;
/** The scene has come, and nothing moves. */
const SETTLED_MS = 1_500;

const FLAGS = ['--windowed', '1920x1080', '--mode', 'present', '--deck', 'delegates'];

export async function measureKey(lab: Lab): Promise<Row[]> {
  const keyboard = openKeyboard(lab);
  const times = { bare: [] as number[], kiosk: [] as number[] };
  try {
    for (const app of ['bare', 'kiosk'] as const) times[app] = await measure(lab, app, keyboard);
  } finally {
    await keyboard.close();
  }
  const [bare, kiosk] = [spread(times.bare), spread(times.kiosk)];
  const row = (what: string, found: typeof bare): Row =>
    spreadRow({ measure: 'key', what, unit: 'ms' }, found);
  return [
    row('bare window: its text', bare),
    { ...row('wall in a talk: the next step', kiosk), bar: atMost(kiosk.median, BAR) },
    {
      measure: 'key',
      what: 'wall against bare window',
      value: kiosk.median / bare.median,
      unit: '×',
      note: 'of the medians',
    },
  ];
}

async function measure(
  lab: Lab,
  app: 'bare' | 'kiosk',
  { focus, press }: Keyboard,
): Promise<number[]> {
  const running = lab.start(app, lab.folder(), app === 'kiosk' ? FLAGS : []);
  try {
    await sleep(OPEN_MS);
    const first = await running.page();
    const page = app === 'bare' ? first : await wallOf(first);
    for (let tries = 0; !(await haveKeys(first)); tries += 1) {
      if (tries === 20) throw new Error('no window has the keys');
      focus();
      await sleep(500);
    }
    if (app === 'bare') await page.evaluate(answerKeys);
    const times: number[] = [];
    // The first one finds the page as it was loaded.
    for (let key = -1; key < (lab.quick ? 8 : 24); key += 1) {
      const answered = page.evaluate(nextFrame);
      // Asked before the key comes.
      await page.evaluate('0');
      const pressed = press('Next');
      const time = (await answered) - pressed;
      if (key >= 0) times.push(time);
      await sleep(SETTLED_MS);
    }
    return times;
  } finally {
    await running.quit();
  }
}

async function haveKeys(first: Page): Promise<boolean> {
  const pages = first.context().pages();
  const focused = await Promise.all(pages.map((page) => page.evaluate(() => document.hasFocus())));
  return focused.includes(true);
}

/** The hall's page among those of the talk; the one that pictures are drawn in takes itself for it, too. */
async function wallOf(first: Page): Promise<Page> {
  for (const page of first.context().pages()) {
    const isWall = async (): Promise<boolean> =>
      location.hash === '' && (await window.kiosk.state()).role === 'screen';
    if (await page.evaluate(isWall)) return page;
  }
  throw new Error('there is no wall');
}

/** In the bare page: a key changes its text. */
function answerKeys(): void {
  let keys = 0;
  addEventListener('keydown', () => {
    keys += 1;
    document.body.textContent = `Cao Bằng ${keys}`;
  });
}

/** In the page: when the frame after its next change is begun, in milliseconds since 1970. */
function nextFrame(): Promise<number> {
  const frame = (): Promise<number> => new Promise(requestAnimationFrame);
  return new Promise((done, fail) => {
    // A key that was lost ends the bench; it must not wait for ever.
    setTimeout(() => fail(new Error('no change after 10 s')), 10_000);
    const observer = new MutationObserver(() => {
      observer.disconnect();
      void frame()
        .then(frame)
        .then(() => done(performance.timeOrigin + performance.now()));
    });
    const main = document.querySelector('main');
    if (main) observer.observe(main, { attributeFilter: ['data-step'] });
    else observer.observe(document.body, { childList: true });
  });
}

interface Keyboard {
  /** Gives the keys to a window of the app, as a window manager would. */
  focus(): void;
  /** Presses a key, as xdotool calls it; tells when, in milliseconds since 1970. */
  press(key: string): number;
  close(): Promise<void>;
}

/** One xdotool for all keys: the start of another would be measured with each. */
function openKeyboard({ env }: Lab): Keyboard {
  const child = spawn('xdotool', ['-'], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  return {
    focus: () => void child.stdin.write('search --onlyvisible --name Cao windowfocus %1\n'),
    press(key) {
      const now = performance.timeOrigin + performance.now();
      child.stdin.write(`key --delay 0 ${key}\n`);
      return now;
    },
    async close() {
      const exited = once(child, 'exit');
      child.stdin.end();
      await exited;
    },
  };
}
