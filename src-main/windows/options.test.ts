import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { grounds, windowOptions } from './options';

const display = { x: 1920, y: 0, width: 1080, height: 1920 };
const plan = { display, windowed: undefined, preload: '/p.cjs', devTools: false };

it('fills the display and cannot be closed', () => {
  expect(windowOptions(plan)).toMatchObject({
    ...display,
    kiosk: true,
    frame: false,
    closable: false,
    show: false,
  });
});

it('makes a window of exactly the wanted size, larger than the display too', () => {
  const options = windowOptions({ ...plan, windowed: { width: 3840, height: 2160 } });
  expect(options).toMatchObject({
    x: 0,
    y: 0,
    width: 3840,
    useContentSize: true,
    enableLargerThanScreen: true,
  });
  expect(options).toMatchObject({ fullscreen: false });
  expect(options.kiosk).toBeUndefined();
});

it('is full screen when the wanted size is the display', () => {
  const options = windowOptions({ ...plan, windowed: { width: 1080, height: 1920 } });
  expect(options.fullscreen).toBe(true);
});

it('has the colour of the ground before anything is drawn', () => {
  const tokens = join(import.meta.dirname, '../../src-renderer/ui/tokens.css');
  const css = readFileSync(tokens, 'utf8');
  expect(css).toContain(`--paper: ${grounds.day.toLowerCase()};`);
  expect(css).toContain(`--indigo: ${grounds.evening.toLowerCase()};`);
  expect(windowOptions(plan).backgroundColor).toBe(grounds.day);
  expect(windowOptions({ ...plan, ground: 'evening' }).backgroundColor).toBe(grounds.evening);
});

it('gives the page no power', () => {
  expect(windowOptions(plan).webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    devTools: false,
    webviewTag: false,
  });
});

it('is not full screen, and so not seen, while it is prepared', () => {
  expect(windowOptions({ ...plan, unseen: true })).toMatchObject({
    ...display,
    kiosk: false,
    closable: false,
    show: false,
  });
});
