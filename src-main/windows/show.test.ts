import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { beforeEach, expect, it, vi } from 'vitest';
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
  });
  loadURL = vi.fn(() => Promise.resolve());
  setKiosk = vi.fn();
  constructor() {
    super();
    electron.windows.push(this);
  }
  isDestroyed = (): boolean => this.destroyed;
  isVisible = (): boolean => this.shown;
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
const journal = { write: vi.fn() };
const current = (): FakeWindow => windows.at(-1) ?? expect.fail();
const events = (): unknown[] => journal.write.mock.calls.map(([, event]: unknown[]) => event);
let show: Show;

function open(windowed?: { width: number; height: number }): void {
  show = openShow({ windowed, preload: '/p.cjs' }, originOf(undefined), journal);
}

beforeEach(() => {
  windows.length = 0;
  electron.leaving = false;
  vi.clearAllMocks();
  app().removeAllListeners();
  open();
});

it('loads the page and shows it once it is painted', () => {
  expect(current().loadURL).toHaveBeenCalledWith('app://kiosk/');
  expect(current().shown).toBe(false);
  show.painted();
  expect(current().shown).toBe(true);
});

it('loads the page again when its process is gone, five times a minute, then gives up', () => {
  for (let i = 0; i < 6; i += 1) {
    current().webContents.emit('render-process-gone', {}, { reason: 'killed', exitCode: 9 });
  }
  expect(current().loadURL).toHaveBeenCalledTimes(6);
  expect(app().exit).toHaveBeenCalledWith(1);
  expect(events()).toEqual([...Array<string>(6).fill('page-gone'), 'gave-up']);
});

it('makes a new window when the page closes its own', () => {
  current().emit('closed');
  expect(windows).toHaveLength(2);
  expect(show.window()).toBe(current() as unknown as BrowserWindow);
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
