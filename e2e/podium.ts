/** A talk on two displays of a test's own: its three pages, real keys, and what each page is told. */
import { execFileSync } from 'node:child_process';
import type { Rectangle } from 'electron';
import type { Role } from '../src-main/contract';
import { identityOf } from '../src-main/machine/placement';
import { enter, operate } from './desk';
import { expect, test as base, type Kiosk, type LaunchOptions } from './launch';
import { openTwoDisplays, type TwoDisplays } from './x2';

export { expect };

export interface Talk extends Kiosk {
  x: TwoDisplays;
  /** The displays' identities, from left to right. */
  first: string;
  second: string;
}

export type BeginTalk = (given?: {
  /** Which display the hall has, and on which the speaker's notes are known. */
  wall?: 'first' | 'second';
  notes?: 'first' | 'second';
  options?: LaunchOptions;
}) => Promise<Talk>;

export const DECK = 'delegates';

export const test = base.extend<{ x: TwoDisplays; beginTalk: BeginTalk }>({
  x: async ({}, use) => {
    const x = await openTwoDisplays();
    await use(x);
    x.close();
  },
  /** Begins as an operator does, with a kiosk on the whole screen. */
  beginTalk: async ({ launchKiosk, x }, use) => {
    const quits: (() => Promise<void>)[] = [];
    await use(async ({ wall = 'first', notes, options } = {}) => {
      const kiosk = await launchKiosk({ flags: [], env: { DISPLAY: x.name }, ...options });
      const { page } = kiosk;
      // Before its displays go.
      quits.push(kiosk.quit);
      const called = await identities(kiosk);
      await enter(page);
      const { settings } = await operate(page, 'settings', null);
      const present = { ...settings.present, ...(notes && { display: called[notes] }) };
      await operate(page, 'save-settings', {
        settings: { ...settings, display: called[wall], present },
      });
      await operate(page, 'present', null);
      await operate(page, 'start-talk', { deck: DECK, step: 0, slot: null });
      const talk = { ...kiosk, x, ...called };
      await expectStep(talk, 0, ['screen', 'live', 'speaker']);
      return talk;
    });
    for (const quit of quits) await quit();
  },
});

async function identities({ app }: Kiosk): Promise<{ first: string; second: string }> {
  const displays = await app.evaluate(({ screen }) => screen.getAllDisplays());
  const [first = '', second = ''] = displays
    .toSorted((one, other) => one.bounds.x - other.bounds.x)
    .map(identityOf);
  return { first, second };
}

/** A page of the talk as it is now. */
export interface Seen {
  pid: number;
  /** The step that is drawn. */
  step: number;
  strokes: number;
  /** What is drawn over it. */
  cover: string | null;
  /** Width by height of what it draws. */
  shape: number;
  alone: boolean;
  /** What the speaker's page says of the notes. */
  notes: 'shown' | 'ask' | null;
  /** All that the page was told, and all that it shows. */
  all: string;
  /** The window around it, of whatever page is in it. */
  bounds: Rectangle | null;
}

export type SeenPages = Partial<Record<Role, Seen>>;

/** Runs `script` in every page of the talk that answers. Main asks: Playwright gives up a page that has crashed once. */
export async function inPages<T>(
  { app }: Kiosk,
  script: string,
): Promise<Partial<Record<Role, T>>> {
  return app.evaluate(
    async ({ BrowserWindow, webContents }, code) => {
      const late = (): Promise<null> => new Promise((give) => setTimeout(() => give(null), 2_000));
      const told: Record<string, unknown> = {};
      for (const contents of webContents.getAllWebContents()) {
        if (contents.isDestroyed() || contents.isCrashed()) continue;
        // Others are drawn unseen, for pictures of steps.
        if (BrowserWindow.fromWebContents(contents)?.isVisible() === false) continue;
        const ran = contents.executeJavaScript(code).catch(() => null) as Promise<unknown>;
        const [role, given] = ((await Promise.race([ran, late()])) ?? []) as [string?, object?];
        if (role === undefined || contents.isDestroyed()) continue;
        const bounds = BrowserWindow.fromWebContents(contents)?.getBounds() ?? null;
        told[role] = { ...given, pid: contents.getOSProcessId(), bounds };
      }
      return told;
    },
    `(async () => {
      const state = await window.kiosk.state();
      return [state.role, await (${script})(state)];
    })()`,
  );
}

export const pagesOf = (kiosk: Kiosk): Promise<SeenPages> =>
  inPages<Seen>(
    kiosk,
    `(state) => {
      const { step, speaker, cover = null } = document.querySelector('main')?.dataset ?? {};
      return {
        step: Number(step ?? speaker),
        cover,
        shape: Math.round(innerWidth / innerHeight * 100) / 100,
        strokes: state.stage.talk?.ink.length ?? 0,
        alone: state.stage.talk?.alone ?? false,
        notes: state.speaker?.notes ?? null,
        all: JSON.stringify(state) + document.documentElement.outerHTML,
      };
    }`,
  );

/** Waits until just these pages are there, and draw that step. */
export async function expectStep(kiosk: Kiosk, step: number, roles: Role[]): Promise<void> {
  const steps = async (): Promise<Record<string, number>> =>
    Object.fromEntries(
      Object.entries(await pagesOf(kiosk)).map(([role, seen]) => [role, seen.step]),
    );
  await expect.poll(steps).toEqual(Object.fromEntries(roles.map((role) => [role, step])));
}

/** Presses real keys, whichever window has the focus. */
export function press(x: TwoDisplays, ...keys: string[]): void {
  execFileSync('xdotool', ['key', ...keys], { env: { ...process.env, DISPLAY: x.name } });
}
