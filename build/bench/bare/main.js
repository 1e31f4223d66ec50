/** The least that Electron can be: one window with one line of text. The baseline of the bench. */
import { app, BrowserWindow } from 'electron';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

app.setPath('userData', process.env.KIOSK_USER_DATA);
app.enableSandbox();
// The same decision as the kiosk's: without a render node there is no GPU to try.
const nodes = existsSync('/dev/dri') ? readdirSync('/dev/dri') : [];
if (process.platform === 'linux' && !nodes.some((node) => node.startsWith('renderD'))) {
  app.disableHardwareAcceleration();
}

void app.whenReady().then(() => {
  const window = new BrowserWindow({
    x: 0,
    y: 0,
    width: 1920,
    height: 1080,
    useContentSize: true,
    frame: false,
    show: false,
  });
  window.once('ready-to-show', () => window.show());
  void window.loadFile(join(import.meta.dirname, 'index.html'));
});
