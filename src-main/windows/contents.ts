/** Keeps a page where it is: no navigation, no other window, no shortcut, no zoom, no file dialog. */
import type { WebContents } from 'electron';
import { isButtonAllowed } from './buttons';
import { isKeyAllowed } from './keys';
import { mayNavigate, type Origin } from './origin';
import type { Refusals } from './session';

/** Locks one page down. For every page that the app makes, at its making. */
export function lockContents(contents: WebContents, origin: Origin, refused: Refusals): void {
  const stayHere = (event: { url: string; preventDefault(): void }): void => {
    if (mayNavigate(event.url, origin)) return;
    event.preventDefault();
    refused('navigation', event.url);
  };
  contents.on('will-frame-navigate', stayHere);
  contents.on('will-redirect', stayHere);
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
    refused('webview', contents.getURL());
  });
  contents.setWindowOpenHandler(({ url }) => {
    refused('window', url);
    return { action: 'deny' };
  });
  contents.on('context-menu', (event) => event.preventDefault());
  // window.moveTo() and resizeTo() would move what cannot be moved by hand.
  contents.on('content-bounds-updated', (event) => event.preventDefault());
  contents.on('zoom-changed', () => contents.setZoomFactor(1));
  contents.on('did-finish-load', () => void afterLoad(contents, refused));
  // Electron 37 and later; before that the preload alone stops the buttons.
  contents.on('before-mouse-event', (event, mouse) => {
    if (!isButtonAllowed(mouse)) event.preventDefault();
  });
  // Developers keep their shortcuts.
  if (origin.dev) return;
  contents.on('before-input-event', (event, input) => {
    if (!isKeyAllowed(input)) event.preventDefault();
  });
}

/**
 * Shows the page at its own size and lets nobody pinch it. A display that changes can undo both:
 * to be called again then.
 * @throws when the page is gone meanwhile.
 */
export async function holdZoom(contents: WebContents): Promise<void> {
  contents.setZoomFactor(1);
  await contents.setVisualZoomLevelLimits(1, 1);
}

/** Awaited before the first load, any of these would hang. */
async function afterLoad(contents: WebContents, refused: Refusals): Promise<void> {
  try {
    await holdZoom(contents);
    // The only way to keep `<input type=file>` from opening the desktop's dialog; without
    // Page.enable it is accepted and does nothing.
    if (!contents.debugger.isAttached()) contents.debugger.attach('1.3');
    await contents.debugger.sendCommand('Page.enable');
    await contents.debugger.sendCommand('Page.setInterceptFileChooserDialog', { enabled: true });
  } catch (error) {
    // A page that is closed or crashes meanwhile needs no lock; the debugger may know of it first.
    if (contents.isDestroyed() || /target closed/.test(String(error))) return;
    refused('lock', String(error));
  }
}
