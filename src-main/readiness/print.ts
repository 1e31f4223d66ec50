/** Prints a report: an unseen page draws it, Chromium makes a PDF of the page. */
import { BrowserWindow } from 'electron';
import type { ReadinessReport } from '../contract';
import { windowOptions } from '../windows/options';
import type { UnseenPlan } from '../windows/unseen';

/** A4 at 96 dots per inch. */
const sheet = { width: 794, height: 1123 };

/** @returns the PDF. Rejects when the page cannot be drawn. */
export async function printReport(
  report: ReadinessReport,
  { origin, preload }: Pick<UnseenPlan, 'origin' | 'preload'>,
): Promise<Uint8Array> {
  const { webPreferences } = windowOptions({
    display: { x: 0, y: 0, ...sheet },
    windowed: sheet,
    preload,
    devTools: false,
  });
  const window = new BrowserWindow({
    ...sheet,
    show: false,
    frame: false,
    webPreferences: { ...webPreferences },
  });
  const { webContents } = window;
  // What waits for a page that has died waits for ever.
  const gone = new Promise<never>((_resolve, reject) => {
    webContents.once('render-process-gone', (_event, { reason }) => reject(new Error(reason)));
  });
  const print = async (): Promise<Uint8Array> => {
    // The page has nothing to ask of main: what it draws stands in its address.
    await window.loadURL(`${origin.start}#report=${encodeURIComponent(JSON.stringify(report))}`);
    await webContents.executeJavaScript(drawn);
    return webContents.printToPDF({ preferCSSPageSize: true, printBackground: true });
  };
  try {
    return await Promise.race([gone, print()]);
  } finally {
    window.destroy();
  }
}

/** Resolves when the report stands there, in its own letters; gives up after ten seconds. */
const drawn = `new Promise((resolve, reject) => {
  const start = performance.now();
  const look = () => {
    if (document.querySelector('[data-report]')) resolve();
    else if (performance.now() - start > 10_000) reject(new Error('the report is not drawn'));
    else setTimeout(look, 20);
  };
  look();
}).then(() => document.fonts.ready).then(() => true)`;
