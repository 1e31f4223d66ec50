import { EventEmitter } from 'node:events';
import type { BrowserWindow, WebContents } from 'electron';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Ground } from '../contract';
import { originOf } from './origin';
import { openShow, type Show } from './show';

const electron = vi.hoisted((): { windows: unknown[]; app: unknown; leaving: boolean } => ({
  windows: [],
  app: undefined,
  leaving: false,
}));

vi.mock('../leave', () => ({
  isLeaving: () => electron.leaving,
  leave: (code: number) => {
    electron.leaving = true;
    (app().exit as unknown as (code: number) => void)(code);
  },
}));

class FakeWindow extends EventEmitter {
  destroyed = false;
  shown = false;
  webContents = Object.assign(new EventEmitter(), {
    mainFrame: { origin: 'app://kiosk' },
    send: vi.fn(),
    crashed: false,
    isCrashed(): boolean {
      return this.crashed;
    },
    forcefullyCrashRenderer: vi.fn(),
    getOSProcessId: () => 7,
  });
  loadURL = vi.fn(() => Promise.resolve());
  setKiosk = vi.fn();
  constructor() {
    super();
    electron.windows.push(this);
  }
  isDestroyed = (): boolean => this.destroyed;
  setBounds = vi.fn();
  setBackgroundColor = vi.fn();
  isVisible = (): boolean => this.shown;
  destroy = (): void => {
    this.destroyed = true;
    this.emit('closed');
  };
  show = (): void => {
    this.shown = true;
  };
}

vi.mock('electron', async () => {
  const { EventEmitter: Emitter } = await import('node:events');
  const app = Object.assign(new Emitter(), { exit: vi.fn(), quit: vi.fn() });
  electron.app = app;
  return {
    app,
    BrowserWindow: function Made() {
      return new FakeWindow();
    },
    screen: { getPrimaryDisplay: () => ({ bounds: { x: 0, y: 0, width: 1920, height: 1080 } }) },
  };
});

type App = EventEmitter & { exit: ReturnType<typeof vi.fn>; quit: ReturnType<typeof vi.fn> };
const app = (): App => electron.app as App;
const windows = electron.windows as FakeWindow[];
const audience = { lost: vi.fn(), loaded: vi.fn(), swapped: vi.fn() };
const current = (): FakeWindow => windows.at(-1) ?? expect.fail();
const contents = (): WebContents => current().webContents as unknown as WebContents;
let show: Show;
let ground: Ground;

function open(windowed?: { width: number; height: number }): void {
  const plan = { windowed, preload: '/p.cjs', ground: () => ground };
  show = openShow(plan, originOf(undefined), 'app://kiosk/', audience);
}

beforeEach(() => {
  windows.length = 0;
  electron.leaving = false;
  ground = 'day';
  vi.clearAllMocks();
  app().removeAllListeners();
  open();
});

it('is shown once its document is there, also when it is never told to be ready', () => {
  open();
  expect(current().isVisible()).toBe(false);
  current().webContents.emit('did-finish-load');
  expect(current().isVisible()).toBe(true);
});

it('stands on the ground of what is loaded', () => {
  expect(current().setBackgroundColor).toHaveBeenLastCalledWith('#FBF7F0');
  ground = 'evening';
  current().webContents.crashed = true;
  show.load('app://kiosk/');
  expect(current().setBackgroundColor).toHaveBeenLastCalledWith('#141A40');
});

it('loads the page and shows it once it is painted', () => {
  expect(current().loadURL).toHaveBeenCalledWith('app://kiosk/');
  expect(current().shown).toBe(false);
  show.painted(contents());
  expect(current().shown).toBe(true);
});

it('tells when its page or its window is lost, and brings back what it is asked for', () => {
  current().webContents.emit('render-process-gone', {}, { reason: 'killed', exitCode: 9 });
  expect(audience.lost).toHaveBeenCalledWith('page-gone', { reason: 'killed', exitCode: 9 });
  current().webContents.crashed = true;
  show.load('app://kiosk/safe');
  expect(current().loadURL).toHaveBeenLastCalledWith('app://kiosk/safe');

  current().destroy();
  expect(audience.lost).toHaveBeenLastCalledWith('window-closed', {});
  show.load('app://kiosk/');
  expect(windows).toHaveLength(2);
  expect(show.window()).toBe(current() as unknown as BrowserWindow);
});

it('ends a page that still runs before it loads another one, and tells nobody', () => {
  show.load('app://kiosk/');
  expect(current().webContents.forcefullyCrashRenderer).toHaveBeenCalledTimes(1);
  expect(current().loadURL).toHaveBeenCalledTimes(1);
  expect(show.isSeen(contents())).toBe(false);
  current().webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
  expect(current().loadURL).toHaveBeenCalledTimes(2);
  expect(show.isSeen(contents())).toBe(true);
  expect(audience.lost).not.toHaveBeenCalled();
});

it('puts a new window in the place of the old one', () => {
  const old = current();
  show.replace('app://kiosk/');
  expect(old.destroyed).toBe(true);
  expect(windows).toHaveLength(2);
  expect(audience.lost).not.toHaveBeenCalled();
});

it('prepares a second window unseen and swaps it in once it is painted', async () => {
  const old = current();
  const renewed = show.renew();
  expect(current()).not.toBe(old);
  expect(current().shown).toBe(false);
  expect(show.window()).toBe(old as unknown as BrowserWindow);
  expect(show.pids()).toHaveLength(2);
  show.send('kiosk:stage', 1);
  expect(contents().send).toHaveBeenCalled();
  show.painted(contents());
  await renewed;
  expect(current().shown).toBe(true);
  expect(old.destroyed).toBe(true);
  expect(audience.swapped).toHaveBeenCalledTimes(1);
  expect(audience.lost).not.toHaveBeenCalled();
});

it('keeps the old window when the new one cannot be painted', async () => {
  const old = current();
  const renewed = show.renew();
  current().webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
  await expect(renewed).rejects.toThrow('page gone');
  expect(current().destroyed).toBe(true);
  expect(old.destroyed).toBe(false);
  expect(show.window()).toBe(old as unknown as BrowserWindow);
});

it('fills other bounds from now on', () => {
  const bounds = { x: 1920, y: 0, width: 1080, height: 1920 };
  show.place(bounds);
  expect(current().setBounds).toHaveBeenCalledWith(bounds);
  expect(current().setKiosk).toHaveBeenCalledWith(true);
});

it('cannot be closed from outside, until the program itself ends', () => {
  const preventDefault = vi.fn();
  current().emit('close', { preventDefault });
  expect(preventDefault).toHaveBeenCalledTimes(1);
  electron.leaving = true;
  current().emit('close', { preventDefault });
  current().emit('closed');
  expect(preventDefault).toHaveBeenCalledTimes(1);
  expect(windows).toHaveLength(1);
});

it('goes back to the whole screen', () => {
  current().emit('leave-full-screen');
  expect(current().setKiosk).toHaveBeenCalledWith(true);
});

it('lets developers close theirs, which ends the program', () => {
  open({ width: 1280, height: 720 });
  const preventDefault = vi.fn();
  current().emit('close', { preventDefault });
  current().emit('closed');
  expect(preventDefault).not.toHaveBeenCalled();
  expect(app().quit).toHaveBeenCalled();
});

it('sends to the page while there is one', () => {
  show.send('kiosk:stage', 1);
  expect(current().webContents.send).toHaveBeenCalledWith('kiosk:stage', 1);
  current().destroyed = true;
  show.send('kiosk:stage', 2);
  expect(current().webContents.send).toHaveBeenCalledTimes(1);
});

it('knows messages of its own page', () => {
  const { mainFrame } = current().webContents;
  expect(show.isOwn({ senderFrame: mainFrame } as never)).toBe(true);
  expect(show.isOwn({ senderFrame: { origin: 'app://kiosk' } } as never)).toBe(false);
});
