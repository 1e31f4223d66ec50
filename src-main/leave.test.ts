import { EventEmitter } from 'node:events';
import { beforeEach, expect, it, vi } from 'vitest';

const electron = vi.hoisted((): { app: unknown } => ({ app: undefined }));
vi.mock('electron', () => ({
  get app() {
    return electron.app;
  },
}));

const fresh = () => {
  vi.resetModules();
  return import('./leave');
};

beforeEach(() => {
  electron.app = Object.assign(new EventEmitter(), { exit: vi.fn() });
});

it('knows that the program ends, whoever asked for it', async () => {
  const { isLeaving } = await fresh();
  expect(isLeaving()).toBe(false);
  (electron.app as EventEmitter).emit('before-quit');
  expect(isLeaving()).toBe(true);
});

it('says so before the windows close, as exit sends no word of it', async () => {
  const { isLeaving, leave } = await fresh();
  const { exit } = electron.app as { exit: ReturnType<typeof vi.fn> };
  exit.mockImplementation(() => expect(isLeaving()).toBe(true));
  leave(3);
  expect(exit).toHaveBeenCalledWith(3);
});
