/** What Chromium must be told before it is ready. */
import { app, Menu } from 'electron';
import type { Origin } from './origin';
import { registerScheme } from './scheme';

export function prepareChromium({ dev }: Origin): void {
  app.enableSandbox();
  app.commandLine.appendSwitch('disable-pinch');
  app.commandLine.appendSwitch('overscroll-history-navigation', '0');
  if (!dev) app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  registerScheme();
  Menu.setApplicationMenu(null);
}
