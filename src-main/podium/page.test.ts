import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { beforeEach, expect, it, vi } from 'vitest';
import { channels } from '../channels';
import { originOf } from '../windows/origin';
import { keepPage, type KeptPage } from './page';

const electron = vi.hoisted((): { app: unknown } => ({ app: undefined }));

vi.mock('electron', async () => {
  const { EventEmitter: Emitter } = await import('node:events');
  electron.app = new Emitter();
  return { app: electron.app };
});

const journal = { write: vi.fn() };
const lost = vi.fn(() => true);
const loaded = vi.fn();
let wanted: boolean;
let shown: boolean;

class Contents extends EventEmitter {
  loadURL = vi.fn(() => Promise.resolve());
  send = vi.fn();
  forcefullyCrashRenderer = vi.fn(() => this.emit('render-process-gone', {}, { reason: 'killed' }));
  isDestroyed = (): boolean => false;
  isCrashed = (): boolean => false;
}
let contents: Contents;
let page: KeptPage;

const open = (dev = false): void => {
  contents = new Contents();
  page = keepPage(contents as unknown as WebContents, {
    origin: originOf(dev ? 'http://localhost:1' : undefined),
    journal,
    isWanted: () => wanted,
    isShown: () => shown,
    lost,
    loaded,
  });
};
const paint = (): boolean => page.hear({ type: 'painted', scene: 'home' });
/** A page that answers every beat. */
const live = (seconds: number): void => {
  for (let at = 0; at < seconds; at += 1) {
    vi.advanceTimersByTime(1_000);
    page.hear({ type: 'alive', beat: at });
  }
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  (electron.app as EventEmitter).removeAllListeners();
  lost.mockReturnValue(true);
  wanted = true;
  shown = true;
  open();
});

it('is loaded again when its process is gone, as long as it is wanted', () => {
  contents.emit('render-process-gone', {}, { reason: 'crashed' });
  expect(journal.write).toHaveBeenCalledWith('warning', 'podium-page-gone', { reason: 'crashed' });
  expect(contents.loadURL).toHaveBeenCalledTimes(2);
  wanted = false;
  contents.emit('render-process-gone', {}, { reason: 'crashed' });
  expect(contents.loadURL).toHaveBeenCalledTimes(2);
  expect(lost).toHaveBeenCalledTimes(1);
});

it('is not loaded again when it was lost too often', () => {
  lost.mockReturnValue(false);
  contents.emit('render-process-gone', {}, { reason: 'crashed' });
  expect(contents.loadURL).toHaveBeenCalledTimes(1);
});

it('is loaded again when it hangs', () => {
  paint();
  live(20);
  expect(contents.send).toHaveBeenCalledWith(channels.beat, 1);
  expect(contents.loadURL).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(10_000);
  expect(journal.write).toHaveBeenCalledWith('warning', 'podium-page-gone', {
    reason: 'page-hung',
  });
  expect(contents.loadURL).toHaveBeenCalledTimes(2);
});

it('is loaded again when it never paints', () => {
  vi.advanceTimersByTime(20_000);
  expect(contents.loadURL).toHaveBeenCalledTimes(2);
});

it('is not judged while nobody sees it', () => {
  shown = false;
  vi.advanceTimersByTime(60_000);
  paint();
  vi.advanceTimersByTime(60_000);
  expect(contents.loadURL).toHaveBeenCalledTimes(1);
  shown = true;
  live(20);
  expect(contents.loadURL).toHaveBeenCalledTimes(1);
});

it('is left to a developer', () => {
  open(true);
  vi.advanceTimersByTime(60_000);
  expect(contents.loadURL).toHaveBeenCalledTimes(1);
});

it('is loaded again for an error before it has painted, and lives on with one later', () => {
  page.hear({ type: 'failed', error: 'first' });
  expect(contents.loadURL).toHaveBeenCalledTimes(2);
  paint();
  page.hear({ type: 'failed', error: 'second' });
  expect(contents.loadURL).toHaveBeenCalledTimes(2);
  expect(journal.write).toHaveBeenLastCalledWith('warning', 'page-error', { error: 'second' });
});

it('draws anew when the process that draws is lost', () => {
  const app = electron.app as EventEmitter;
  app.emit('child-process-gone', {}, { type: 'Utility' });
  expect(contents.loadURL).toHaveBeenCalledTimes(1);
  app.emit('child-process-gone', {}, { type: 'GPU' });
  expect(contents.loadURL).toHaveBeenCalledTimes(2);
  expect(lost).not.toHaveBeenCalled();
});

it('takes nothing that people do', () => {
  expect(page.hear({ type: 'touched' })).toBe(false);
});

it('leaves nothing behind', () => {
  contents.emit('destroyed');
  expect(vi.getTimerCount()).toBe(0);
  expect((electron.app as EventEmitter).listenerCount('child-process-gone')).toBe(0);
});
