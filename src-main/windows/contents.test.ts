import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lockContents } from './contents';
import { originOf } from './origin';

function fakeContents() {
  return Object.assign(new EventEmitter(), {
    opened: (_details: { url: string }): unknown => undefined,
    setWindowOpenHandler(handler: (details: { url: string }) => unknown) {
      this.opened = handler;
    },
    getURL: () => 'app://kiosk/',
    isDestroyed: () => false,
    setZoomFactor: vi.fn(),
    setVisualZoomLevelLimits: vi.fn(() => Promise.resolve()),
    debugger: {
      isAttached: vi.fn(() => false),
      attach: vi.fn(),
      sendCommand: vi.fn((..._args: unknown[]) => Promise.resolve({})),
    },
  });
}

let contents: ReturnType<typeof fakeContents>;
const refused = vi.fn();

function lock(devUrl?: string): void {
  contents = fakeContents();
  refused.mockClear();
  lockContents(contents as unknown as WebContents, originOf(devUrl), refused);
}

/** Fires an event and says whether it was prevented. */
function prevented(
  name: string,
  details: Record<string, unknown> = {},
  ...more: unknown[]
): boolean {
  const preventDefault = vi.fn();
  contents.emit(name, { preventDefault, ...details }, ...more);
  return preventDefault.mock.calls.length > 0;
}

beforeEach(() => lock());

describe('lockContents', () => {
  it.each(['will-frame-navigate', 'will-redirect'])('stops %s to anywhere else', (name) => {
    expect(prevented(name, { url: 'https://example.org/' })).toBe(true);
    expect(refused).toHaveBeenCalledWith('navigation', 'https://example.org/');
    expect(prevented(name, { url: 'app://kiosk/' })).toBe(true);
    lock('http://localhost:5173');
    expect(prevented(name, { url: 'http://localhost:5173/' })).toBe(false);
  });

  it('opens no window, no webview, no menu, and moves no window', () => {
    expect(contents.opened({ url: 'app://kiosk/' })).toEqual({ action: 'deny' });
    expect(prevented('will-attach-webview')).toBe(true);
    expect(prevented('context-menu')).toBe(true);
    expect(prevented('content-bounds-updated')).toBe(true);
  });

  it('lets only plain keys through, except where developers work', () => {
    const reload = { key: 'r', control: true, alt: false, meta: false };
    expect(prevented('before-input-event', {}, reload)).toBe(true);
    expect(prevented('before-input-event', {}, { ...reload, control: false })).toBe(false);
    lock('http://localhost:5173');
    expect(prevented('before-input-event', {}, reload)).toBe(false);
  });

  it('lets only the left mouse button through', () => {
    expect(prevented('before-mouse-event', {}, { type: 'mouseDown', button: 'back' })).toBe(true);
    expect(prevented('before-mouse-event', {}, { type: 'mouseDown', button: 'left' })).toBe(false);
  });

  it('takes zooming back', () => {
    contents.emit('zoom-changed');
    expect(contents.setZoomFactor).toHaveBeenCalledWith(1);
  });

  it('shuts file dialogs after each load', async () => {
    contents.emit('did-finish-load');
    const command = ['Page.setInterceptFileChooserDialog', { enabled: true }];
    await vi.waitFor(() =>
      expect(contents.debugger.sendCommand.mock.calls).toEqual([['Page.enable'], command]),
    );
  });

  it('says when a lock does not hold', async () => {
    contents.debugger.sendCommand.mockRejectedValueOnce(new Error('no target'));
    contents.emit('did-finish-load');
    await vi.waitFor(() => expect(refused).toHaveBeenCalledWith('lock', 'Error: no target'));
  });

  it('says nothing of a page that is closed meanwhile', async () => {
    const gone = Promise.reject(new Error('target closed while handling command'));
    contents.debugger.sendCommand.mockReturnValueOnce(gone);
    contents.emit('did-finish-load');
    await vi.waitFor(() => expect(contents.debugger.sendCommand).toHaveBeenCalledTimes(1));
    await new Promise(setImmediate);
    expect(refused).not.toHaveBeenCalled();
  });
});
